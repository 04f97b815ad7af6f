import { useEffect } from "react";
import { storeBrand, wearTokens } from "./stored-brand.ts";

/** Dresses the portal in a colour of six hexadecimal digits, now and at the next visit before anything is fetched. */
export function useBrand(color: string | undefined): void {
	useEffect(() => {
		if (!color) return;
		let current = true;
		void import("@dossier/shared/branding/tokens").then(({ brandTokens }) => {
			if (!current) return;
			const tokens = brandTokens(color);
			wearTokens(tokens);
			storeBrand(tokens);
		});
		return () => {
			current = false;
		};
	}, [color]);
}
