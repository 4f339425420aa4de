/** A market stall: an awning over an open door. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false">
      <path className="logo-stall" d="M5 16h30v21H5z" />
      <path className="logo-door" d="M14 37v-8a6 6 0 0 1 12 0v8z" />
      <path
        className="logo-red"
        d="M2 4h7.2v12a3.6 3.6 0 0 1-7.2 0zM16.4 4h7.2v12a3.6 3.6 0 0 1-7.2 0zM30.8 4h7.2v12a3.6 3.6 0 0 1-7.2 0z"
      />
      <path
        className="logo-cream"
        d="M9.2 4h7.2v12a3.6 3.6 0 0 1-7.2 0zM23.6 4h7.2v12a3.6 3.6 0 0 1-7.2 0z"
      />
    </svg>
  );
}
