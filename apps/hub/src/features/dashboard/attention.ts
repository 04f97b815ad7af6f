import type { attentionQuery } from "@dossier/shared/attention/queries";

type AttentionRead = NonNullable<Exclude<ReturnType<typeof attentionQuery>["queryFn"], symbol>>;

/** What waits for the agency. */
export type Attention = Awaited<ReturnType<AttentionRead>>;
