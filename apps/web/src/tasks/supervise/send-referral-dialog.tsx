import { useTranslation } from 'react-i18next';
import {
  LEGAL_GROUNDS,
  NEED_DOMAINS,
  type LegalGround,
  type NeedDomain,
  type SharedSection,
} from '@throughcare/domain';
import { AskDialog } from '../../ui/ask-dialog';
import type { Asked } from '../../ui/ask-field';
import { usePartners } from '../person/directory.api';
import { todayHere } from '../person/person-words';
import { useSendReferral } from './partner-referrals.api';

type Name =
  'partnerId' | 'needDomain' | 'sections' | 'basis' | 'consentOn' | 'legalGround' | 'message';

/** Asks one partner for help with one need: with consent or on a ground in law, sharing no more than the agreement allows (TR-03.10). */
export function SendReferralDialog({
  personId,
  onClose,
}: {
  personId: string;
  onClose: () => void;
}) {
  const { t } = useTranslation(['partners', 'kit']);
  const partners = usePartners();
  const send = useSendReferral(personId);
  const open = partners.data?.items.filter(({ agreementUntil }) => agreementUntil !== null) ?? [];
  return (
    <AskDialog
      form="send-referral"
      title={t('send.title')}
      save={t('send.save')}
      initial={{
        partnerId: '',
        needDomain: '',
        sections: [] as readonly string[],
        basis: '',
        consentOn: '',
        legalGround: '',
        message: '',
      }}
      asks={({ partnerId, basis }): readonly Asked<Name>[] => {
        const partner = open.find(({ id }) => id === partnerId);
        const consent: Asked<Name> = {
          kind: 'date',
          name: 'consentOn',
          label: t('send.consent-on'),
          isNeeded: true,
          max: todayHere(),
        };
        const ground: Asked<Name> = {
          kind: 'list',
          name: 'legalGround',
          label: t('send.ground'),
          isNeeded: true,
          choices: LEGAL_GROUNDS.map((value) => ({ value, label: t(`ground.${value}`) })),
        };
        return [
          {
            kind: 'list',
            name: 'partnerId',
            label: t('send.partner'),
            hint: t('send.partner-hint'),
            isNeeded: true,
            choices: open.map(({ id, name }) => ({ value: id, label: name })),
          },
          {
            kind: 'list',
            name: 'needDomain',
            label: t('send.need'),
            isNeeded: true,
            choices: NEED_DOMAINS.filter(
              (need) => !partner || partner.needDomains.includes(need),
            ).map((value) => ({ value, label: t(`kit:domain.${value}`) })),
          },
          ...(partner
            ? [
                {
                  kind: 'ticks',
                  name: 'sections',
                  label: t('send.sections'),
                  hint: t('send.sections-hint'),
                  isNeeded: true,
                  choices: partner.sections.map((value) => ({
                    value,
                    label: t(`section.${value}`),
                  })),
                } as const,
              ]
            : []),
          {
            kind: 'choice',
            name: 'basis',
            label: t('send.basis'),
            isNeeded: true,
            choices: [
              { value: 'consent', label: t('send.basis-consent') },
              { value: 'law', label: t('send.basis-law') },
            ],
          },
          ...(basis === 'consent' ? [consent] : []),
          ...(basis === 'law' ? [ground] : []),
          {
            kind: 'area',
            name: 'message',
            label: t('send.message'),
            hint: t('send.message-hint'),
            isNeeded: true,
            maxLength: 2000,
          },
        ];
      }}
      onSend={({ sections, basis, ...values }, { once }) => {
        const allowed = open.find(({ id }) => id === values.partnerId)?.sections ?? [];
        return send.mutateAsync({
          once,
          body: {
            partnerId: values.partnerId,
            needDomain: values.needDomain as NeedDomain,
            // Ticks of a partner chosen before are not sent to another one.
            sections: sections.filter((one) => allowed.includes(one)) as SharedSection[],
            consentOn: basis === 'consent' ? values.consentOn : null,
            legalGround: basis === 'law' ? (values.legalGround as LegalGround) : null,
            message: values.message,
          },
        });
      }}
      onClose={onClose}
    />
  );
}
