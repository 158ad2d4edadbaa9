import { z } from 'zod';
import type { FormField } from '../domain/intake/form.ts';
import type { Catalogue } from '../text/index.ts';

/** The words of the three inputs that T136 asks for, shared by the form and the receipt. */
export const contactWords = z.object({ name: z.string(), phone: z.string(), workplace: z.string() });

export const contactLabels = (t: Catalogue): z.infer<typeof contactWords> => ({
  name: t.nameLabel,
  phone: t.phoneLabel,
  workplace: t.workplaceLabel,
});
export const contactPlaceholders = (t: Catalogue): z.infer<typeof contactWords> => ({
  name: t.namePlaceholder,
  phone: t.phonePlaceholder,
  workplace: t.workplacePlaceholder,
});
export const contactErrors = (t: Catalogue): z.infer<typeof contactWords> => ({
  name: t.nameError,
  phone: t.phoneError,
  workplace: t.workplaceError,
});

/** What is wrong with the answers, in one sentence; empty when nothing is. */
export const problemOf = (errors: Readonly<Partial<Record<FormField, unknown>>>, t: Catalogue): string => {
  const fields = Object.keys(errors) as FormField[];
  return fields.length === 0 ? '' : t.M40({ fields });
};

/** A number as a person would write it in a field: «41 22 33 44», five internal digits, or with its country code. */
export const editablePhone = (phone: string | null): string =>
  phone === null ? '' : phone.replace(/^\+47(\d{2})(\d{2})(\d{2})(\d{2})$/, '$1 $2 $3 $4');
