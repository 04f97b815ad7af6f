export { common } from "./en/common.ts";
export { session } from "./en/session.ts";
