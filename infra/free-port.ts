import { createServer } from "node:net";

/** The wanted port of the loopback interface if it is free, else any that is. */
export async function freePort(wanted = 0): Promise<number> {
  return (wanted && (await tryPort(wanted))) || (await tryPort(0));
}

function tryPort(port: number): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(0));
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
