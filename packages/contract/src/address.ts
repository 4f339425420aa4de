type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** Where an endpoint is. `path` has Fastify's `:name` parameters. */
export type Address = { method: Method; path: string };
