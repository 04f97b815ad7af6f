/** A number as it is kept: people part its digits with spaces or points. */
export function withoutSpaces(value: string): string {
	return value.replace(/[\s\u00A0\u202F.]/g, "");
}

/** Whether the digits hold Luhn's sum, by which INSEE checks SIREN and SIRET. */
function luhnHolds(digits: string): boolean {
	const sum = [...digits].reverse().reduce((total, digit, place) => {
		const weighed = Number(digit) * (place % 2 === 1 ? 2 : 1);
		return total + (weighed > 9 ? weighed - 9 : weighed);
	}, 0);
	return sum % 10 === 0;
}

/** The post offices outnumber what Luhn can check: INSEE asks for a sum of digits divisible by 5 there. */
const LA_POSTE = "356000000";

/** Whether nine digits are the number of a French company. */
export function isSiren(digits: string): boolean {
	return /^\d{9}$/.test(digits) && luhnHolds(digits);
}

/** Whether fourteen digits are the number of a site of a French company. */
export function isSiret(digits: string): boolean {
	if (!/^\d{14}$/.test(digits)) return false;
	if (luhnHolds(digits)) return true;
	const sum = [...digits].reduce((total, digit) => total + Number(digit), 0);
	return digits.startsWith(LA_POSTE) && sum % 5 === 0;
}
