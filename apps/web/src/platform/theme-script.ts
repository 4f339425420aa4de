import { createHash } from "node:crypto";
import { themeKey } from "./theme.ts";

/**
 * Runs before the first paint: sets the theme that the visitor has chosen, and marks the document as one where
 * scripts run, so that what works only with them is shown and what replaces them hidden.
 */
export const themeScript = `(function(e){e.classList.add("js");try{var t=localStorage.getItem("${themeKey}");if(t==="light"||t==="dark")e.dataset.theme=t}catch(_){}})(document.documentElement)`;

export const themeScriptHash = `'sha256-${createHash("sha256").update(themeScript).digest("base64")}'`;
