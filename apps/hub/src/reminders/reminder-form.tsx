import { Button } from "@dossier/ui/button";
import { DialogBody, DialogClose, DialogFooter } from "@dossier/ui/dialog";
import { Field } from "@dossier/ui/field";
import { Input } from "@dossier/ui/input";
import { NativeSelect } from "@dossier/ui/native-select";
import { Textarea } from "@dossier/ui/textarea";
import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { useCurrentStaff } from "../access/current-staff.ts";
import { useStaffReaching } from "../access/use-staff-reaching.ts";
import { FormError } from "../feedback/form-error.tsx";

const formSchema = z.object({
	titre: z.string().trim().min(1).max(200),
	note: z.string().trim().max(5000),
	date: z.string(),
	time: z.string(),
	assignee_id: z.uuid(),
});

/** What the form holds: the date and the time apart, as browsers ask for them. */
export type ReminderInput = z.infer<typeof formSchema>;

interface ReminderFormProps {
	values: ReminderInput;
	/** Whom it is about: who does not reach that client is not given the reminder. */
	clientId: string | null;
	error: Error | null;
	pending: boolean;
	onSubmit: (input: ReminderInput) => void;
}

/** What to do, when, and who does it. */
export function ReminderForm({ values, clientId, error, pending, onSubmit }: ReminderFormProps) {
	const { t } = useTranslation("reminders");
	const { t: common } = useTranslation();
	const me = useCurrentStaff();
	const { people = [me], key } = useStaffReaching(clientId ? [clientId] : undefined, values.assignee_id);
	const form = useForm<ReminderInput>({ resolver: zodResolver(formSchema), defaultValues: values });
	const { errors } = form.formState;
	return (
		<form noValidate onSubmit={form.handleSubmit(onSubmit)} className="contents">
			<DialogBody>
				<Field label={t("fields.titre")} error={errors.titre ? t("fields.titreInvalid") : undefined}>
					<Input autoComplete="off" {...form.register("titre")} />
				</Field>
				<div className="grid grid-cols-[1fr_8rem] gap-3">
					<Field label={t("fields.date")} hint={t("fields.dateHint")}>
						<Input type="date" {...form.register("date")} />
					</Field>
					<Field label={t("fields.time")}>
						<Input type="time" {...form.register("time")} />
					</Field>
				</div>
				<Field label={t("fields.assignee")}>
					<NativeSelect key={key} {...form.register("assignee_id")}>
						{people.map((person) => (
							<option key={person.user_id} value={person.user_id}>
								{person.display_name}
							</option>
						))}
					</NativeSelect>
				</Field>
				<Field label={t("fields.note")} error={errors.note ? t("fields.noteInvalid") : undefined}>
					<Textarea rows={3} {...form.register("note")} />
				</Field>
				<FormError error={error} />
			</DialogBody>
			<DialogFooter>
				<DialogClose asChild>
					<Button variant="secondary">{common("cancel")}</Button>
				</DialogClose>
				<Button type="submit" pending={pending}>
					{common("save")}
				</Button>
			</DialogFooter>
		</form>
	);
}
