import type { Language } from "@tori/contract/language";
import type { ProblemBody, ProblemCode } from "@tori/contract/problem";
import { catalogs } from "@tori/text/catalogs";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { serializerCompiler } from "fastify-type-provider-zod";
import { z } from "zod";
import { isApi, unreadablePath } from "./addresses.ts";
import { preferredLanguage } from "./language.ts";
import { refuseUnstorable } from "./storable.ts";
import { Problem, type ProblemField } from "./problem.ts";

const locales = { fi: z.locales.fi(), sv: z.locales.sv(), en: z.locales.en() };

const codesByStatus: Record<number, ProblemCode> = {
  404: "not_found",
  405: "method_not_allowed",
  413: "too_large",
  415: "unsupported_media_type",
  429: "too_many_requests",
};

/** One answer for every failure: a problem document in the reader's language, and never a word from the database. */
export function registerErrors(app: FastifyInstance): void {
  // Keeps zod's own error, whose issues can be told in the reader's language.
  app.setValidatorCompiler<z.ZodType>(({ schema, httpPart }) => (data) => {
    if (httpPart === "body") refuseUnstorable(data);
    const parsed = schema.safeParse(data);
    return parsed.success ? { value: parsed.data } : { error: parsed.error };
  });
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = asProblem(error, preferredLanguage(request.headers["accept-language"]));
    if (problem.status >= 500) request.log.error({ err: error }, "request failed");
    return sendProblem(problem, request, reply);
  });
  app.setNotFoundHandler((request, reply) => {
    const isMissing = isApi(request.url) || request.method === "GET" || request.method === "HEAD";
    return sendProblem(new Problem(isMissing ? "not_found" : "method_not_allowed"), request, reply);
  });
}

/** Routes of what is refused always; after the plugins, whose headers and limits they get. */
export function refusalRoutes(app: FastifyInstance): void {
  app.all(unreadablePath, { schema: { hide: true } }, (request, reply) =>
    sendProblem(new Problem("bad_request"), request, reply),
  );
  app.get("/api/*", { schema: { hide: true } }, (request, reply) =>
    sendProblem(new Problem("not_found"), request, reply),
  );
}

function sendProblem(problem: Problem, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const language = preferredLanguage(request.headers["accept-language"]);
  return reply
    .code(problem.status)
    .header("cache-control", "no-store")
    .header("vary", "accept-language")
    .header("content-language", language)
    .type("application/problem+json")
    .serializer((body: unknown) => JSON.stringify(body))
    .send(problemBody(problem, language, request.id));
}

export function problemBody(problem: Problem, language: Language, requestId?: string): ProblemBody {
  const texts = catalogs[language];
  const { title, detail } = { ...texts.problems, ...texts.refusals }[problem.code];
  const fields = problem.fields?.map(({ field, message }) => ({
    field,
    message: typeof message === "string" ? message : message(texts),
  }));
  return {
    type: "about:blank",
    title,
    status: problem.status,
    code: problem.code,
    detail: problem.detail?.(texts) ?? detail,
    ...(fields ? { fields } : {}),
    ...(problem.current === undefined ? {} : { current: problem.current }),
    ...(requestId ? { requestId } : {}),
  };
}

type Failure = Error & { statusCode?: number; validationContext?: string };

/** Our own refusals as they are, Fastify's 4xx by their status, everything else as an internal failure. */
export function asProblem(error: Failure, language: Language): Problem {
  if (error instanceof Problem) return error;
  const context = error.validationContext;
  if (error instanceof z.ZodError) {
    // A wrong address names nothing that exists; a wrong filter or body is the caller's to mend.
    if (context === "params") return new Problem("not_found");
    return new Problem("invalid_input", {
      fields: error.issues.flatMap((issue) => fieldsOf(issue, language)),
    });
  }
  const status = error.statusCode ?? 500;
  if (status >= 400 && status < 500)
    return new Problem(codesByStatus[status] ?? "bad_request", { cause: error });
  return new Problem(status === 503 ? "unavailable" : "internal", { cause: error });
}

/** A value that may stand once or repeated is a union: what matters is what is wrong with the value itself. */
function fieldsOf(issue: z.core.$ZodIssue, language: Language): ProblemField[] {
  const inner = issue.code === "invalid_union" ? issue.errors.at(-1) : undefined;
  if (inner)
    return inner.flatMap((each) => fieldsOf({ ...each, path: [...issue.path, ...each.path] }, language));
  const message = locales[language].localeError(issue as z.core.$ZodRawIssue);
  const text = typeof message === "string" ? message : (message?.message ?? issue.message);
  return [{ field: issue.path.map(String).join("."), message: text }];
}
