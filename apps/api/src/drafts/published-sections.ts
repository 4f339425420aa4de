import type { DraftSections, DraftTag } from "@tori/contract/draft-sections";
import type { Language } from "@tori/contract/language";
import type { RichText } from "@tori/contract/rich-text";
import type { StorySource } from "@tori/contract/stories";
import type {
  Audience,
  CostBand,
  DurationBand,
  EffortBand,
  SectionKey,
  Sector,
  StoryStatus,
} from "@tori/contract/vocabulary";
import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import { Problem } from "../platform/problem.ts";

type Row = {
  language: Language;
  title: string;
  summary: string;
  sections: Partial<Record<SectionKey, RichText>>;
  status: StoryStatus | null;
  status_note: string | null;
  status_as_of: string | null;
  started_year: number | null;
  ended_year: number | null;
  effort: EffortBand | null;
  cost: CostBand | null;
  duration: DurationBand | null;
  audience: Audience[];
  results_known: boolean;
  indicators: NonNullable<DraftSections["results"]>["indicators"];
  practices: string[];
  sectors: Sector[];
  tags: DraftTag[];
  contact_email: string | null;
  contact_role: string | null;
  can_spar: boolean;
  links: NonNullable<DraftSections["links"]>;
  sources: StorySource[];
  basis: DraftSections["basis"] | null;
};

/** What readers have of a story, as the sections of a draft. */
export async function publishedSections(
  db: Database,
  storyId: string,
): Promise<{ language: Language; sections: DraftSections }> {
  const { rows } = await sql<Row>`
    select t.language, t.title, t.summary, t.sections, t.status_note, v.status, v.status_as_of, v.started_year,
      v.ended_year, v.effort, v.cost, v.duration, v.audience, v.results_known, v.indicators, v.practices, v.sectors,
      v.contact_email, v.contact_role, v.can_spar, v.links, v.sources,
      (select jsonb_build_object('kind', kind, 'parts', t.differences) from story_relation
        where story_id = s.id and based_on_version_id is not null limit 1) as basis,
      (select coalesce(jsonb_agg(case g.state
            when 'proposed' then jsonb_build_object('proposed', (select label from tag_label
              where tag_id = g.id and kind = 'preferred' order by language = t.language desc limit 1))
            else jsonb_build_object('id', g.id) end order by vt.position), '[]')
        from story_version_tag vt
        join tag carried on carried.id = vt.tag_id
        join tag g on g.id = coalesce(carried.merged_into_id, carried.id)
        where vt.version_id = v.id) as tags
    from story s
    join story_version v on v.id = s.published_version_id
    join story_version_text t on t.version_id = v.id and t.is_original
    where s.id = ${storyId}
  `.execute(db);
  const row = rows[0];
  if (!row) throw new Problem("not_found");
  const sources = row.sources.map(({ title, url }) => ({ title, url: url ?? "" }));
  return {
    language: row.language,
    sections: {
      ...toSections(row),
      ...(row.basis ? { basis: row.basis } : {}),
      ...(sources.length > 0 ? { sources } : {}),
      ...(row.contact_email === null ? {} : { contact: contactOf(row.contact_email, row) }),
    },
  };
}

function toSections(row: Row): DraftSections {
  const { results: text = nothing, ...told } = row.sections;
  return {
    title: row.title,
    summary: row.summary,
    audience: row.audience,
    ...told,
    // A version has the same null for "not known" and for no answer, and readers are told the same of both.
    effort: { effort: row.effort, cost: row.cost, duration: row.duration },
    results: { known: row.results_known, text, indicators: row.indicators },
    status: {
      status: row.status,
      asOf: row.status_as_of,
      note: row.status_note ?? "",
      startedYear: row.started_year,
      endedYear: row.ended_year,
    },
    classification: {
      practices: row.practices,
      sectors: row.sectors,
      tags: row.tags,
    },
    links: row.links,
  };
}

const nothing: RichText = { type: "doc", content: [] };

function contactOf(email: string, row: Row): NonNullable<DraftSections["contact"]> {
  return { email, role: row.contact_role ?? "", canSpar: row.can_spar };
}
