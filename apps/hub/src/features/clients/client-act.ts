import type { ReachableStatut } from "./reachable-statut.ts";

/** What can be asked of a client's menu; each opens a dialog. A statut is where the client would go. */
export type ClientAct = "open in Cursor" | "edit" | "remind" | "download" | "erase" | ReachableStatut;
