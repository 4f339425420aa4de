import { Link } from "../platform/link.tsx";
import { useLanguage } from "../platform/language-context.tsx";
import { Logo } from "../ui/logo.tsx";
import "./footer.css";

export function Footer() {
  const { texts, paths } = useLanguage();
  const { site, common } = texts;
  return (
    <footer className="footer">
      <div className="awning" />
      <div className="wrap footer-columns">
        <div>
          <p className="footer-name">
            <Logo />
            <span lang="fi">{common.siteName}</span>
          </p>
          <p>{site.footerPitch}</p>
        </div>
        <FooterLinks
          heading={site.footerBrowse}
          links={[
            [paths.search(), site.search],
            [paths.practices, site.practices],
            [paths.organisations, site.organisations],
            [paths.tags, site.tags],
          ]}
        />
        <FooterLinks
          heading={site.footerService}
          links={[
            [paths.about, site.about],
            [paths.accessibility, site.accessibility],
            [paths.privacy, site.privacy],
            [paths.terms, site.terms],
          ]}
        />
        <FooterLinks
          heading={site.footerOpen}
          links={[[paths.api, site.api]]}
          feed={[paths.feed, site.feed]}
        />
      </div>
      <p className="wrap footer-licence">
        {site.licence.before}
        <a href={site.licence.href} rel="license">
          {site.licence.link}
        </a>
        {site.licence.after}
      </p>
    </footer>
  );
}

type LinkTo = readonly [to: string, label: string];

function FooterLinks({ heading, links, feed }: { heading: string; links: readonly LinkTo[]; feed?: LinkTo }) {
  return (
    <nav aria-label={heading}>
      <h2>{heading}</h2>
      <ul>
        {links.map(([to, label]) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
        {feed && (
          <li>
            {/* The feed is a document of its own, not a page of this one. */}
            <a href={feed[0]}>{feed[1]}</a>
          </li>
        )}
      </ul>
    </nav>
  );
}
