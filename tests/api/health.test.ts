import { expect, test } from "vitest";
import { testApp } from "../support/app.ts";

const { fastify } = await testApp();

test("a process that can serve says so", async () => {
  for (const url of ["/livez", "/readyz"]) {
    const response = await fastify.inject(url);
    expect(response.statusCode).toBe(200);
    expect(response.json()).toEqual({ status: "ok" });
    expect(response.headers["cache-control"]).toBe("no-store");
  }
});

test("every answer forbids framing and inline scripts, and names its request", async () => {
  const { headers } = await fastify.inject("/livez");
  expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(headers["content-security-policy"]).not.toContain("unsafe-inline");
  expect(headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
});

test("the OpenAPI document is version 3.1 and has every endpoint", async () => {
  const response = await fastify.inject("/api/openapi.json");
  const document = response.json<{ openapi: string; paths: Record<string, unknown> }>();
  expect(document.openapi).toMatch(/^3\.1\./);
  expect(Object.keys(document.paths)).toEqual(
    expect.arrayContaining(["/api/stories", "/api/stories/{slug}", "/api/practices", "/readyz"]),
  );
});
