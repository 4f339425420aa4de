import type { ShownStory } from "./shown-story.ts";
import { formatDate } from "@tori/text/dates";
import { localized } from "@tori/text/language";
import { PlaceFacts } from "../organisations/place-facts.tsx";
import { Link } from "../platform/link.tsx";
import { useLanguage } from "../platform/language-context.tsx";
import { Fact, Facts } from "../ui/facts.tsx";
import { AskMore } from "./ask-more.tsx";
import { mailTo } from "./story-contact.tsx";
import { StatusPill } from "./status-pill.tsx";
import { useStoryLang } from "./use-story-lang.ts";
import { yearsText } from "./years.ts";

/** Who, where, how far and how big: what a reader compares with their own workplace. */
export function StoryFacts({ story }: { story: ShownStory }) {
  const { texts, paths, language } = useLanguage();
  const { stories, labels, site } = texts;
  const { facts } = stories;
  return (
    <aside className="story-facts" aria-labelledby="facts-heading">
      <h2 id="facts-heading">{stories.factsHeading}</h2>
      <Facts>
        <StatusFact story={story} />
        {story.publisher === "workplace" && (
          <Fact term={facts.checked}>{story.confirmedAt && formatDate(story.confirmedAt, language)}</Fact>
        )}
        <Fact term={facts.size}>{story.workplaceSize && labels.sizeBands[story.workplaceSize]}</Fact>
        <Fact term={facts.effort}>{story.effort && labels.effortBands[story.effort]}</Fact>
        <Fact term={facts.cost}>{story.cost && labels.costBands[story.cost]}</Fact>
        <Fact term={facts.duration}>{story.duration && stories.durationBands[story.duration]}</Fact>
        <ContactFact story={story} />
        <Fact term={facts.audience}>
          {story.audience.map((group) => stories.audiences[group]).join(", ")}
        </Fact>
        <Fact term={facts.years}>{yearsText(story, texts.cards)}</Fact>
        <OrganisationFacts story={story} />
        <PlaceFacts organisation={story.organisation} terms={facts} />
        <Fact term={facts.sectors}>
          <ul className="facts-list">
            {story.sectors.map((sector) => (
              <li key={sector}>
                <Link to={paths.search(`sector=${sector}`)}>{labels.sectors[sector]}</Link>
              </li>
            ))}
          </ul>
        </Fact>
        <Fact term={facts.licence}>
          <a href={site.licence.href} rel="license">
            CC BY 4.0
          </a>
        </Fact>
      </Facts>
      <p className="story-facts-ask no-print">
        {stories.missing} <AskMore story={story} />
      </p>
      <p className="story-facts-ask no-print">
        {stories.knowMore} <Link to={paths.storyNotice(story.slug)}>{stories.tellIt}</Link>
      </p>
    </aside>
  );
}

/** How far it has come. Of an editorial story one only knows what its sources knew. */
function StatusFact({ story }: { story: ShownStory }) {
  const { texts, language } = useLanguage();
  const { facts, statusAsOf, statusAsOfUnknown } = texts.stories;
  const lang = useStoryLang(story);
  const isEditorial = story.publisher === "editorial";
  return (
    <Fact term={isEditorial ? facts.statusLastKnown : facts.status}>
      <StatusPill story={story} />
      {story.statusNote !== null && (
        <span className="fact-more" lang={lang}>
          {story.statusNote}
        </span>
      )}
      <span className="fact-more">
        {story.statusAsOf && statusAsOf(formatDate(story.statusAsOf, language))}
        {isEditorial && !story.statusAsOf && statusAsOfUnknown}
      </span>
    </Fact>
  );
}

/** Whom to ask: the editors' stories know nobody. */
function ContactFact({ story: { contact, title } }: { story: ShownStory }) {
  const { stories } = useLanguage().texts;
  return (
    <Fact term={stories.facts.contact}>
      {contact && (
        <>
          <a href={mailTo(contact, stories.contact.subject(title))}>{contact.email}</a>
          {contact.role && <span className="fact-more">{contact.role}</span>}
        </>
      )}
    </Fact>
  );
}

function OrganisationFacts({ story }: { story: ShownStory }) {
  const { texts, paths, language } = useLanguage();
  const { facts, organisationUntil } = texts.stories;
  const { organisation, successor } = story;
  return (
    <>
      <Fact term={facts.organisation}>
        <Link to={paths.organisation(organisation.slug)}>{localized(organisation.name, language)}</Link>
        <span className="fact-more">{texts.labels.organisationTypes[organisation.type]}</span>
        {organisation.validTo !== null && (
          <span className="fact-more">{organisationUntil(formatDate(organisation.validTo, language))}</span>
        )}
      </Fact>
      {successor && (
        <Fact term={facts.successor}>
          <Link to={paths.organisation(successor.slug)}>{localized(successor.name, language)}</Link>
        </Fact>
      )}
    </>
  );
}
