export { access } from "./fr/access.ts";
export { common } from "./fr/common.ts";
export { session } from "./fr/session.ts";
