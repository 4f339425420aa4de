import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { afterAll } from "vitest";

export type SlowProxy = { url: string; setDelay: (milliseconds: number) => void };

/** A way to a server that lets every answer wait. */
export async function slowProxy(target: string): Promise<SlowProxy> {
  const { hostname, port } = new URL(target);
  let delay = 0;
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => [near, far].forEach((each) => each.destroy()));
    }
    near.pipe(far);
    far.on("data", (data) => setTimeout(() => near.write(data), delay));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  afterAll(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    setDelay(milliseconds) {
      delay = milliseconds;
    },
  };
}
