import { ThemeProvider as NextThemeProvider } from "next-themes";
import { type ReactNode, useLayoutEffect } from "react";

export { useTheme } from "next-themes";

const storageKey = "dossier-theme";

// Where a privacy setting forbids storage the system's theme stands.
function storedTheme(): string | null {
	try {
		return localStorage.getItem(storageKey);
	} catch {
		return null;
	}
}

/** Remembers the theme a person chose and follows the system until then. */
export function ThemeProvider({ children }: { children: ReactNode }) {
	// next-themes would do this with an inline script, which a strict content security policy refuses.
	useLayoutEffect(() => {
		const theme = storedTheme();
		if (theme === "light" || theme === "dark") document.documentElement.classList.add(theme);
	}, []);
	return (
		<NextThemeProvider
			attribute="class"
			defaultTheme="system"
			enableSystem
			enableColorScheme={false}
			storageKey={storageKey}
			scriptProps={{ type: "application/json" }}
		>
			{children}
		</NextThemeProvider>
	);
}
