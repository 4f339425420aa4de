import { defineStaticPage } from "./define-static-page.tsx";

export const page = defineStaticPage("terms");
