import { randomUUID } from "node:crypto";
import type { FastifyInstance } from "fastify";
import type pg from "pg";

// The rows that publishing a story leaves, inserted in one transaction with nothing asked or checked.

export type BareStory = {
  title: string;
  summary: string;
  sections: object;
  organisationId: string;
  workplaceId: string;
  personId: string;
  tagId: string;
};

type Insert = [name: string, text: string, values: (ids: Ids, story: BareStory) => unknown[]];
type Ids = { story: string; version: string; slug: string };

const inserts: Insert[] = [
  [
    "key",
    "insert into idempotency_key (scope, key, request_digest, answer) values ($1, $2, 'digest', '{}')",
    ({ story }, { personId }) => [personId, story],
  ],
  [
    "story",
    `insert into story (id, slug, publisher, organisation_id, workplace_id, workplace_name, state,
       published_version_id, published_at) values ($1, $2, 'workplace', $3, $4, 'Mitattu', 'published', $5, now())`,
    ({ story, slug, version }, { organisationId, workplaceId }) => [
      story,
      slug,
      organisationId,
      workplaceId,
      version,
    ],
  ],
  [
    "version",
    `insert into story_version (id, story_id, number, origin, status, sectors, practices, contact_email, accepted_by,
       accepted_at) values ($1, $2, 1, 'person', 'in_use', '{elderly}', '{kokeilukulttuuri}', 'a@b.fi', $3, now())`,
    ({ story, version }, { personId }) => [version, story, personId],
  ],
  [
    "text",
    `insert into story_version_text (version_id, language, is_original, title, summary, sections)
       values ($1, 'fi', true, $2, $3, $4)`,
    ({ version }, { title, summary, sections }) => [version, title, summary, JSON.stringify(sections)],
  ],
  [
    "tag",
    "insert into story_version_tag (version_id, tag_id, position) values ($1, $2, 0)",
    ({ version }, { tagId }) => [version, tagId],
  ],
  [
    "step",
    "insert into story_step (id, story_id, person_id, kind) values ($1, $2, $3, 'published')",
    ({ story, version }, { personId }) => [version, story, personId],
  ],
  [
    "audit",
    "insert into audit_entry (id, person_id, action, subject) values ($1, $2, 'story.published', $3)",
    ({ story, version }, { personId }) => [version, personId, JSON.stringify({ story })],
  ],
  [
    "job",
    // Done already, so that no worker takes it.
    "insert into pgboss.job (name, data, state) values ('search.index', $1, 'completed')",
    ({ story }) => [JSON.stringify({ storyId: story })],
  ],
];

export function barePublishing(app: FastifyInstance, pool: pg.Pool): void {
  app.post<{ Body: BareStory }>("/publish", async ({ body }) => {
    const story = randomUUID();
    const ids = { story, version: randomUUID(), slug: `bare-${story}` };
    const client = await pool.connect();
    try {
      await client.query("begin");
      for (const [name, text, values] of inserts)
        await client.query({ name, text, values: values(ids, body) });
      await client.query("commit");
      return { slug: ids.slug };
    } finally {
      client.release();
    }
  });
}
