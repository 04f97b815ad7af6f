export { common } from "./fr/common.ts";
export { session } from "./fr/session.ts";
