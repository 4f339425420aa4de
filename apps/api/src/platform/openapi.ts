import swagger from "@fastify/swagger";
import type { FastifyInstance } from "fastify";
import { jsonSchemaTransform } from "fastify-type-provider-zod";

/** The OpenAPI 3.1 document of every endpoint that is registered after this. */
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
  app.get("/api/openapi.json", { schema: { hide: true } }, (_request, reply) =>
    reply.header("cache-control", "public, max-age=300").send(app.swagger()),
  );
}
