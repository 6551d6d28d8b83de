import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { fromFolder } from "./folder";

/** What one path answers. */
export interface Reply {
  /** Parts are sent in order; a number is a pause in milliseconds. */
  body: string | Uint8Array | readonly (string | number)[];
  /** `text/html; charset=utf-8` unless given. */
  type?: string;
  headers?: Record<string, string>;
  status?: number;
}

export type Route = Reply | string | ((url: URL) => Reply | string);

/** A web server on this machine's loopback, for the time of a test. */
export interface TestServer {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** Sets what a path answers and returns its URL. */
  serve(path: string, route: Route): string;
  url(path: string): string;
  close(): Promise<void>;
}

export interface ServerContent {
  routes?: Record<string, Route>;
  /** Answers what no route does. */
  folder?: string;
}

/** A server on a port of the system's choice. Two of them are two origins. */
export async function startServer({
  routes = {},
  folder,
}: ServerContent = {}): Promise<TestServer> {
  const table = new Map(Object.entries(routes));
  const replyTo = async (url: URL): Promise<Reply | undefined> => {
    const route = table.get(url.pathname);
    if (route !== undefined) return toReply(typeof route === "function" ? route(url) : route);
    return folder === undefined ? undefined : fromFolder(folder, url.pathname);
  };
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    answer(replyTo, request, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const url = (path: string) => new URL(path, origin).href;
  return {
    origin,
    url,
    serve(path, route) {
      table.set(path, route);
      return url(path);
    },
    async close() {
      const closed = new Promise((done) => server.close(done));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

async function answer(
  replyTo: (url: URL) => Promise<Reply | undefined>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const reply = await replyTo(new URL(request.url ?? "/", "http://127.0.0.1"));
  if (!reply) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(reply.status ?? 200, {
    "content-type": reply.type ?? "text/html; charset=utf-8",
    "cache-control": "no-store",
    ...reply.headers,
  });
  const { body } = reply;
  if (typeof body === "string" || body instanceof Uint8Array) response.end(body);
  else await stream(body, response);
}

function toReply(route: Reply | string): Reply {
  return typeof route === "string" ? { body: route } : route;
}

async function stream(parts: readonly (string | number)[], response: ServerResponse) {
  for (const part of parts) {
    if (response.destroyed) return;
    if (typeof part === "string") response.write(part);
    else await new Promise((done) => setTimeout(done, part));
  }
  response.end();
}
