import type { ShareLink } from "@dossier/shared/share-links/queries";

/** Whether a link still opens, and if not, why. */
export function shareLinkState(
	{ revoked_at, expires_at, openings, max_openings }: ShareLink,
	now: Date,
): "open" | "revoked" | "expired" | "used" {
	if (revoked_at) return "revoked";
	if (new Date(expires_at) <= now) return "expired";
	if (max_openings !== null && openings >= max_openings) return "used";
	return "open";
}
