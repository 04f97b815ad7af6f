import { Dialog, DialogContent, DialogTitle } from "@dossier/ui/dialog";
import { Kbd } from "@dossier/ui/kbd";
import { Spinner } from "@dossier/ui/spinner";
import { Search } from "lucide-react";
import { lazy, Suspense, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

const PaletteContents = lazy(() => import("./palette-contents.tsx"));
const shortcut = "Ctrl K";

/** Whether the palette is open, and how many times it was: each time it starts anew, even while it still fades away. */
function useOpening() {
	const [{ open, opening }, set] = useState({ open: false, opening: 0 });
	const setOpen = (open: boolean) =>
		set((current) => ({ open, opening: current.opening + Number(open && !current.open) }));
	useEffect(() => {
		const onKeyDown = (event: KeyboardEvent) => {
			if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
				event.preventDefault();
				set((current) => ({ open: !current.open, opening: current.opening + Number(!current.open) }));
			}
		};
		window.addEventListener("keydown", onKeyDown);
		return () => window.removeEventListener("keydown", onKeyDown);
	}, []);
	return { open, setOpen, opening };
}

/** Goes anywhere from anywhere: a field in the bar, or Ctrl K (⌘ K). Its code is fetched when it first opens. */
export function CommandPalette() {
	const { t } = useTranslation("search");
	const { t: common } = useTranslation();
	const { open, setOpen, opening } = useOpening();
	return (
		<>
			<button
				type="button"
				onClick={() => setOpen(true)}
				aria-keyshortcuts="Control+K Meta+K"
				className="flex h-control w-full max-w-xs items-center gap-2 rounded-md border border-input bg-card px-2.5 text-muted-foreground text-sm shadow-xs transition-colors hover:border-ring max-sm:w-auto max-sm:border-transparent max-sm:bg-transparent max-sm:shadow-none"
			>
				<Search aria-hidden="true" className="size-4 shrink-0" />
				<span className="min-w-0 flex-1 truncate text-left max-sm:sr-only">{t("open")}</span>
				<Kbd className="max-sm:hidden pointer-coarse:hidden">{shortcut}</Kbd>
			</button>
			<Dialog open={open} onOpenChange={setOpen}>
				<DialogContent
					closeLabel={common("close")}
					aria-describedby={undefined}
					size="lg"
					className="overflow-hidden p-0 max-sm:h-[85dvh] sm:mt-24 sm:self-start"
				>
					<DialogTitle className="sr-only">{t("title")}</DialogTitle>
					<Suspense fallback={<Spinner label={common("loading")} className="m-6 size-5" />}>
						<PaletteContents key={opening} onDone={() => setOpen(false)} />
					</Suspense>
				</DialogContent>
			</Dialog>
		</>
	);
}
