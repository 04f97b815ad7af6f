import { switchModule } from "@dossier/shared/modules/mutations";
import { clientModulesQuery, type ModuleName, moduleNames } from "@dossier/shared/modules/queries";
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from "@dossier/ui/card";
import { Field } from "@dossier/ui/field";
import { Skeleton } from "@dossier/ui/skeleton";
import { Switch } from "@dossier/ui/switch";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useCurrentClient } from "../../access/current-client.ts";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { rolePermissions } from "../../access/permissions.ts";
import { LoadError } from "../../feedback/load-error.tsx";
import { useErrorToast } from "../../feedback/use-error-toast.ts";
import { useTableChanges } from "../../live/use-table-changes.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";

/** Which modules the client on screen finds on its home of One. */
export function ModulesCard() {
	const { t } = useTranslation("modules");
	const client = useDossierClient();
	const { id: clientId, statut } = useCurrentClient();
	const { role } = useCurrentStaff();
	const modules = useQuery(clientModulesQuery(client, clientId));
	const change = useSwitch(clientId);
	useTableChanges({
		table: "client_modules",
		filter: `client_id=eq.${clientId}`,
		queryKeys: [["modules", clientId]],
	});
	return (
		<Card>
			<CardHeader>
				<CardTitle>{t("title")}</CardTitle>
				<CardDescription>{t("text")}</CardDescription>
			</CardHeader>
			<CardContent className="flex flex-col gap-3">
				{modules.isError && !modules.data ? (
					<LoadError error={modules.error} onRetry={() => modules.refetch()} retrying={modules.isFetching} />
				) : null}
				{modules.isPending ? <Skeleton className="h-24" /> : null}
				{modules.data
					? moduleNames.map((name) => (
							<Field key={name} label={t(`${name}.name`)} hint={t(`${name}.text`)} orientation="horizontal">
								<Switch
									checked={modules.data.includes(name)}
									disabled={!rolePermissions(role).graduate || statut === "archive"}
									onCheckedChange={(on) => change({ module: name, on })}
								/>
							</Field>
						))
					: null}
			</CardContent>
		</Card>
	);
}

interface Change {
	readonly module: ModuleName;
	readonly on: boolean;
}

/** Switches a module, on screen at once; a refusal switches it back and says why. */
function useSwitch(clientId: string) {
	const client = useDossierClient();
	const queries = useQueryClient();
	const { queryKey } = clientModulesQuery(client, clientId);
	const change = useMutation({
		mutationFn: ({ module, on }: Change) => switchModule(client, { clientId, module, on }),
		onMutate: async ({ module, on }) => {
			await queries.cancelQueries({ queryKey });
			queries.setQueryData<ModuleName[]>(queryKey, (modules = []) =>
				on ? [...modules, module] : modules.filter((name) => name !== module),
			);
		},
		onError: useErrorToast(),
		onSettled: () => queries.invalidateQueries({ queryKey }),
	});
	return change.mutate;
}
