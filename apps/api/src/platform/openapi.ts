import swagger from "@fastify/swagger";
import type { FastifyInstance } from "fastify";
import { jsonSchemaTransform } from "fastify-type-provider-zod";
import type { Api } from "./endpoints.ts";

/** Collects every endpoint that is registered after this for the OpenAPI 3.1 document. */
export async function registerOpenapi(app: FastifyInstance, publicUrl: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Tekojen tori",
        version: "1.0.0",
        description:
          "Stories of how Finnish municipal workplaces developed their work. Texts are CC BY 4.0, metadata is CC0. Errors are RFC 9457 problem documents.",
        license: { name: "CC-BY-4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
      },
      servers: [{ url: publicUrl }],
    },
    transform: jsonSchemaTransform,
  });
}

type Document = { openapi: string; paths: Record<string, unknown>; [key: string]: unknown };

/** The document of a server that is ready; @fastify/swagger keeps it once it is made. */
export function openapiDocument({ app }: Api): Document {
  const document: unknown = app.swagger();
  return document as Document;
}
