import { Icon } from "../icons.tsx";

export function ErrorIcon() {
  return (
    <Icon>
      <path d="M12 4 2.5 20h19zM12 10v4m0 3v.2" />
    </Icon>
  );
}
