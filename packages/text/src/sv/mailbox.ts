import type { mailbox as fi } from "../fi/mailbox.ts";

export const mailbox: typeof fi = {
  title: "Lokal postlåda",
  lead: "Den här webbplatsen fungerar bara på den här datorn och skickar ingen post. Meddelandena kan läsas här; från andra datorer syns inte sidan.",
  to: "Mottagare",
  count: (count: number) => `Meddelanden: ${count}`,
};
