import { Button } from "@dossier/ui/button";
import { EmptyState } from "@dossier/ui/empty-state";
import { Plus, SearchX, Users } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { paths } from "../../paths.ts";

interface ClientsEmptyProps {
	/** True when filters hide what there is. */
	narrowed: boolean;
	onClear: () => void;
	mayCreate: boolean;
}

/** Why there is no client to show, and what to do about it. */
export function ClientsEmpty({ narrowed, onClear, mayCreate }: ClientsEmptyProps) {
	const { t } = useTranslation("clients");
	if (narrowed) {
		return (
			<EmptyState
				icon={SearchX}
				title={t("list.noMatchTitle")}
				text={t("list.noMatchText")}
				action={
					<Button variant="secondary" onClick={onClear}>
						{t("list.clearFilters")}
					</Button>
				}
			/>
		);
	}
	return (
		<EmptyState
			icon={Users}
			title={t("list.emptyTitle")}
			text={t("list.emptyText")}
			action={
				mayCreate ? (
					<Button asChild>
						<Link to={paths.newClient()}>
							<Plus aria-hidden="true" />
							{t("create.open")}
						</Link>
					</Button>
				) : undefined
			}
		/>
	);
}
