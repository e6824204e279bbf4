import { useState } from 'react';
import type { ReferralReasonCategory } from '@throughcare/domain';
import { useTranslation } from 'react-i18next';
import { SelectField, TextAreaField } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import { usePolicy } from '../person/policy.api';
import type { MoveReferral, Referral } from './refer.api';
import { categoriesOf, type AskedMove } from './referral-moves-open';

interface MoveDialogProps {
  readonly referral: Referral;
  readonly move: AskedMove;
  readonly send: (body: MoveReferral) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Takes a referral off the straight way: first the kind of reason, then the reason, then words about it. */
export function MoveDialog({ referral, move, send, onClose }: MoveDialogProps) {
  const { t } = useTranslation(['refer', 'programmes']);
  const tree = usePolicy('referral-reasons');
  const categories = categoriesOf(move);
  const [category, setCategory] = useState<string>(
    categories.length === 1 ? (categories[0] ?? '') : '',
  );
  const [reason, setReason] = useState('');
  const [text, setText] = useState('');
  const reasons = category ? tree[category as ReferralReasonCategory] : [];
  const chosen = reasons.find((one) => one === reason);
  const blank = { value: '', label: t('choose') };
  return (
    <FormDialog
      id="move"
      title={t(`move.${move}.title`, { programme: referral.programme.name })}
      save={t(`move.${move}.do`)}
      onClose={onClose}
      show={({ state }) => t(`programmes:state.${String(state ?? referral.state)}`)}
      check={() => ({
        ...(categories.length > 0 && !category && { category: t('move.category-missing') }),
        ...(categories.length > 0 && category && !chosen && { reason: t('move.reason-missing') }),
      })}
      send={() =>
        send({
          move,
          revision: referral.revision,
          ...(chosen && { category: category as ReferralReasonCategory, reason: chosen }),
          ...(text.trim() && { text: text.trim() }),
        })
      }
    >
      {(errors) => (
        <>
          {categories.length > 1 && (
            <SelectField
              id={errors.idOf('category')}
              label={t('move.category')}
              hint={null}
              error={errors.of('category')}
              value={category}
              onChange={(next) => {
                setCategory(next);
                setReason('');
              }}
              choices={[
                blank,
                ...categories.map((one) => ({ value: one, label: t(`category.${one}`) })),
              ]}
            />
          )}
          {category && (
            <SelectField
              id={errors.idOf('reason')}
              label={t('move.reason')}
              hint={null}
              error={errors.of('reason')}
              value={reason}
              onChange={setReason}
              choices={[
                blank,
                ...reasons.map((one) => ({ value: one, label: t(`programmes:reason.${one}`) })),
              ]}
            />
          )}
          <TextAreaField
            id={errors.idOf('text')}
            label={t('move.text')}
            hint={t('move.text-hint')}
            error={errors.of('text')}
            value={text}
            onChange={setText}
            maxLength={2000}
          />
        </>
      )}
    </FormDialog>
  );
}
