/** A market stall's awning over an open door. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false">
      <path className="logo-stall" d="M5 19h30v18H5z" />
      <path className="logo-door" d="M14 37V27a6 6 0 0 1 12 0v10z" />
      <path className="logo-red" d="M6 4h7l-2 14a4.75 4.75 0 0 1-9.5 0zM20 4h7l2 14h-9.5zM34 4z" />
      <path className="logo-cream" d="M13 4h7v14h-9zM27 4h7l4.5 14h-9.5z" />
    </svg>
  );
}
