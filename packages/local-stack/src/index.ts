export { consoleLog, quietLog } from "./log.ts";
export { type ReadMail, waitForMail } from "./mail/mailbox.ts";
export type { Log } from "./service.ts";
export type { StackOptions } from "./stack/options.ts";
export { type Stack, startStack } from "./stack/start-stack.ts";
export type { ApiKeys } from "./tokens/api-keys.ts";
