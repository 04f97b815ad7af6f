import { agencyNameQuery } from "@dossier/shared/agency/queries";
import { LogoMark } from "@dossier/ui/brand/logo";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { LocaleChoice } from "../i18n/locale-choice.tsx";
import { useDossierClient } from "../supabase/dossier-client.ts";

/** A page with one thing to do: the agency's name above, the language below. */
export function PublicFrame({ children }: { children: ReactNode }) {
	const { t } = useTranslation();
	const client = useDossierClient();
	const agency = useQuery(agencyNameQuery(client)).data?.name;
	return (
		<div className="flex min-h-dvh flex-col bg-linear-to-b from-brand-soft to-background to-40%">
			<header className="mx-auto flex h-shell-bar w-full max-w-md items-center gap-2.5 px-gutter font-semibold sm:mt-[6vh]">
				<LogoMark />
				<span>{agency ?? t("appName")}</span>
			</header>
			<main className="mx-auto flex w-full max-w-md flex-1 flex-col gap-6 px-gutter pt-6 pb-10 sm:mb-6 sm:flex-none sm:rounded-xl sm:border sm:bg-card sm:p-8 sm:shadow-sm">
				{children}
			</main>
			<footer className="mx-auto flex w-full max-w-md justify-center px-gutter pb-6">
				<LocaleChoice />
			</footer>
		</div>
	);
}
