import { WebSocket } from "ws";

// Node 20 has no WebSocket of its own, which the client looks for as a global.
if (!("WebSocket" in globalThis)) Reflect.set(globalThis, "WebSocket", WebSocket);
