export { MailTemplatesPage as Component } from "../../features/mail-templates/mail-templates-page.tsx";
