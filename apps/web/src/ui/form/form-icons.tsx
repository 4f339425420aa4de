import { Icon } from "../icons.tsx";

export function ErrorIcon() {
  return (
    <Icon>
      <path d="M12 4 2.5 20h19zM12 10v4m0 3v.2" />
    </Icon>
  );
}

export function InfoIcon() {
  return (
    <Icon>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 11v6m0-9.2V8" />
    </Icon>
  );
}

export function DoneIcon() {
  return (
    <Icon>
      <circle cx="12" cy="12" r="9" />
      <path d="m7.5 12.5 3 3 6-7" />
    </Icon>
  );
}
