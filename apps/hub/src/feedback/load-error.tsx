import { ErrorState } from "@dossier/ui/error-state";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useSentence } from "./use-sentence.ts";

interface LoadErrorProps {
	error: unknown;
	onRetry: () => void;
	retrying?: boolean;
	action?: ReactNode;
}

/** Stands where something could not be loaded, and tries again. */
export function LoadError({ error, onRetry, retrying, action }: LoadErrorProps) {
	const { t } = useTranslation();
	const { title, advice, reference } = useSentence()(error);
	return (
		<ErrorState
			title={title}
			message={advice}
			reference={reference ? t("reference", { reference }) : undefined}
			retryLabel={t("retry")}
			onRetry={onRetry}
			retrying={retrying}
			action={action}
		/>
	);
}
