import { Outlet, ScrollRestoration, useNavigation } from "react-router";
import { useLanguage } from "../platform/language-context.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { PageAnnouncer } from "./page-announcer.tsx";
import "./layout.css";

/** The frame of every page. */
export function Layout() {
  const { texts } = useLanguage();
  const { state } = useNavigation();
  return (
    <>
      <a className="skip" href="#main">
        {texts.site.skip}
      </a>
      {state !== "idle" && <div className="progress" />}
      <Header />
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
      <PageAnnouncer />
      <ScrollRestoration />
    </>
  );
}
