import { useState } from "react";

/**
 * The option Enter opens: the first of those on screen, until the person goes to another; the first again as soon as
 * others are on screen. `cmdk` alone may be left without any when several options go at once.
 */
export function useSelectedOption(options: readonly string[]) {
	const shown = options.join("\n");
	const [chosen, choose] = useState({ among: shown, option: "" });
	const option = chosen.among === shown && chosen.option ? chosen.option : (options[0] ?? "");
	return { value: option, onValueChange: (value: string) => choose({ among: shown, option: value }) };
}
