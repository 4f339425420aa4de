import { Icon } from "../icons.tsx";

export function BoldIcon() {
  return (
    <Icon>
      <path d="M7 4h6a4 4 0 0 1 0 8H7zM7 12h7a4 4 0 0 1 0 8H7z" />
    </Icon>
  );
}

export function ItalicIcon() {
  return (
    <Icon>
      <path d="M10 4h8M6 20h8M14 4l-4 16" />
    </Icon>
  );
}

export function HeadingIcon() {
  return (
    <Icon>
      <path d="M6 4v16M18 4v16M6 12h12" />
    </Icon>
  );
}

export function BulletListIcon() {
  return (
    <Icon>
      <path d="M4 6h.1M4 12h.1M4 18h.1M9 6h11M9 12h11M9 18h11" />
    </Icon>
  );
}

export function OrderedListIcon() {
  return (
    <Icon>
      <path d="M10 6h10M10 12h10M10 18h10M3.5 4.5 5 3.5V9m-1.7 6.3c.6-1.6 3-1.2 2.6.5-.2.9-1.4 1.9-2.4 3.2h2.8" />
    </Icon>
  );
}

export function SubItemIcon() {
  return (
    <Icon>
      <path d="M5 4v7a4 4 0 0 0 4 4h10m-5-5 5 5-5 5" />
    </Icon>
  );
}

export function LinkIcon() {
  return (
    <Icon>
      <path d="M10 14a4 4 0 0 0 5.7 0l3.5-3.5a4 4 0 0 0-5.7-5.7L12 6.3M14 10a4 4 0 0 0-5.7 0l-3.5 3.5a4 4 0 0 0 5.7 5.7l1.5-1.5" />
    </Icon>
  );
}
