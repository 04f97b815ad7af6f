import type { clientsQuery } from "@dossier/shared/clients/queries";

type Pages = Awaited<ReturnType<NonNullable<Exclude<ReturnType<typeof clientsQuery>["queryFn"], symbol>>>>;
/** A client as the list shows it. */
export type ClientRow = Pages["rows"][number];
