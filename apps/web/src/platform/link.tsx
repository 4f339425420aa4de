import type { ComponentProps, MouseEvent } from "react";
import { useNavigate } from "react-router";

type Props = Omit<ComponentProps<"a">, "href"> & {
  /** A path of this site in the page's language, from `paths`. */
  to: string;
  /** Takes the place of the page in the history. */
  replace?: boolean;
  /** Leaves the scroll where it is. */
  keepScroll?: boolean;
  /** Id of the element that gets the focus on the new page, where not its heading. */
  focus?: string;
};

/** A link within the site: a plain one, which opens without loading a document where scripts run. */
export function Link({ to, replace = false, keepScroll = false, focus, children, ...rest }: Props) {
  const navigate = useNavigate();
  function open(event: MouseEvent<HTMLAnchorElement>): void {
    rest.onClick?.(event);
    if (event.defaultPrevented || rest.target !== undefined || !isPlain(event)) return;
    event.preventDefault();
    const here = window.location.pathname + window.location.search;
    void navigate(to, { replace: replace || to === here, preventScrollReset: keepScroll, state: { focus } });
  }
  return (
    <a {...rest} href={to} onClick={open}>
      {children}
    </a>
  );
}

/** A click that means "here": not one for a new tab, a new window or a download. */
function isPlain({ button, metaKey, altKey, ctrlKey, shiftKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !altKey && !ctrlKey && !shiftKey;
}
