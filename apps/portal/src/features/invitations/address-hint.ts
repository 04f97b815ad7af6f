/**
 * Tells whether an address can be the masked one of the invitation: same first letter, same domain.
 * @example fitsHint("martin@exemple.fr", "m•••@exemple.fr") // true
 */
export function fitsHint(email: string, hint: string): boolean {
	const [masked = "", domain = ""] = hint.toLowerCase().split("@");
	const address = email.trim().toLowerCase();
	return address.startsWith(masked.charAt(0)) && address.endsWith(`@${domain}`);
}
