import type { attentionQuery } from "@dossier/shared/attention/queries";

type AttentionRead = NonNullable<Exclude<ReturnType<typeof attentionQuery>["queryFn"], symbol>>;

/** What waits for the agency. */
export type Attention = Awaited<ReturnType<AttentionRead>>;

/** How many things wait, each read counted once. */
export function waitingCount(attention: Attention): number {
	const { closureRequests, unopened, expiredInvitations, failedMails } = attention;
	return closureRequests.length + unopened.length + expiredInvitations.length + failedMails;
}
