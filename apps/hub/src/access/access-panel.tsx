import { Logo } from "@dossier/ui/brand/logo";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { OfflineBanner } from "../feedback/offline-banner.tsx";
import { PageTitle } from "../feedback/page-title.tsx";
import { LanguageSwitch } from "./language-switch.tsx";

interface AccessPanelProps {
	pageTitle: string;
	title: string;
	text?: ReactNode;
	children?: ReactNode;
}

/** The frame of the pages one sees before being let in. */
export function AccessPanel({ pageTitle, title, text, children }: AccessPanelProps) {
	const { t } = useTranslation();
	return (
		<div className="flex min-h-dvh flex-col">
			<PageTitle>{pageTitle}</PageTitle>
			<OfflineBanner />
			<main className="flex flex-1 flex-col items-center justify-center px-gutter py-10">
				<div className="flex w-full max-w-sm flex-col gap-8">
					<Logo label={t("appName")} className="h-7 self-start" />
					<div className="flex flex-col gap-1.5">
						<h1 className="text-balance font-semibold text-2xl">{title}</h1>
						{text ? <p className="text-pretty text-muted-foreground">{text}</p> : null}
					</div>
					{children}
				</div>
			</main>
			<footer className="flex justify-center p-4">
				<LanguageSwitch />
			</footer>
		</div>
	);
}
