import type { VisibilityChange } from "@dossier/shared/documents/visibility";
import type { Arrival } from "./arrival-dialog.tsx";
import type { Chosen } from "./chosen.ts";
import type { DocumentRow } from "./document-row.ts";
import type { Directory } from "./folder-context.ts";

/** What has to be answered before an act is carried out. */
export type Question =
	| { readonly kind: "rename"; readonly document: DocumentRow }
	| { readonly kind: "directory-name"; readonly directory?: Directory }
	| { readonly kind: "where"; readonly chosen: Chosen }
	| { readonly kind: "show"; readonly change: VisibilityChange; readonly onConfirm: () => void }
	| { readonly kind: "arrival"; readonly arrivals: readonly Arrival[]; readonly onConfirm: () => void }
	| { readonly kind: "name-taken"; readonly onKeepBoth: () => void };
