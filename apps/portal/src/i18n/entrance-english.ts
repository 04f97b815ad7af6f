export { access } from "./en/access.ts";
export { common } from "./en/common.ts";
export { session } from "./en/session.ts";
