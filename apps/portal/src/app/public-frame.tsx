import { agencyNameQuery } from "@dossier/shared/agency/queries";
import { LogoMark } from "@dossier/ui/brand/logo";
import { classNames } from "@dossier/ui/class-names";
import { useQuery } from "@tanstack/react-query";
import { lazy, type ReactNode, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { BrandMark } from "../agency/brand-mark.tsx";
import { useBrand } from "../agency/use-brand.ts";
import { useDossierClient } from "../supabase/dossier-client.ts";

const LocaleChoice = lazy(async () => ({
	default: (await import("../i18n/locale-choice.tsx")).LocaleChoice,
}));

interface PublicFrameProps {
	/** `reading` leaves room for a long text. */
	width?: "form" | "reading";
	children: ReactNode;
}

/** A page with one thing to do: the agency's name above, the language below. */
export function PublicFrame({ width = "form", children }: PublicFrameProps) {
	const room = width === "reading" ? "max-w-2xl" : "max-w-md";
	const { t } = useTranslation();
	return (
		<div className="flex min-h-dvh flex-col bg-linear-to-b from-brand-soft to-background to-40%">
			<header
				className={classNames(
					"mx-auto flex h-shell-bar w-full items-center gap-2.5 px-gutter font-semibold sm:mt-[6vh]",
					room,
				)}
			>
				<Suspense
					fallback={
						<>
							<LogoMark />
							<span>{t("appName")}</span>
						</>
					}
				>
					<AgencyBrand />
				</Suspense>
			</header>
			<main
				className={classNames(
					"mx-auto flex w-full flex-1 flex-col gap-6 px-gutter pt-6 pb-10 sm:mb-6 sm:flex-none sm:rounded-xl sm:border sm:bg-card sm:p-8 sm:shadow-sm",
					room,
				)}
			>
				{children}
			</main>
			<footer className="mx-auto flex min-h-18 w-full max-w-md justify-center px-gutter pb-6">
				<Suspense>
					<LocaleChoice />
				</Suspense>
			</footer>
		</div>
	);
}

function AgencyBrand() {
	const { t } = useTranslation();
	const agency = useQuery(agencyNameQuery(useDossierClient()));
	useBrand(agency.data?.color);
	return (
		<>
			<BrandMark logoKey={agency.data?.logo_key} />
			<span>{agency.data?.name ?? t("appName")}</span>
		</>
	);
}
