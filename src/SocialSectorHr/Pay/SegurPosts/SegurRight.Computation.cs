using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

// The function since 2022, all since 2024 or its extension; then the share of full time.
public readonly partial record struct SegurRight
{
    private static readonly LocalDate ForFunctions = new(2022, 4, 1);
    private static readonly LocalDate ForAll = new(2024, 1, 1);
    private static readonly LocalDate Extended = new(2024, 8, 6);

    internal SegurRight(SegurRightQuestion question, Explanation? why = null)
    {
        this.question = question;
        (SegurPost post, LocalDate on) = (question.Post, question.On);
        why?.Given(new("jour", "day"), on);
        Given(why, new("fonction de l'accord du 2 mai 2022", "function of the agreement of 2 May 2022"), post.IsListedFunction);
        Given(why, new("employeur adhérent", "employer a member"), post.IsMember);
        if (on < ForFunctions)
        {
            IsDue = false;
            why?.Decided(Due, false, new("avant le 1er avril 2022", "before 1 April 2022"));
            return;
        }

        (IsDue, Since, IsDisputed) = Right(post, on);
        why?.Decided(Due, IsDue, Reason(), Source(question));
        if (Since is { } since)
        {
            why?.Concluded(new("due depuis le", "due since"), since, default, question.Law.On(since, Segur.Monthly).Source);
        }

        Monthly = PayWithoutSegur.Indemnity(question.WorkingTime, on, question.Law, why);
    }

    private static Bilingual Due => new("indemnité due", "indemnity due");

    private static (bool? IsDue, LocalDate? Since, bool IsDisputed) Right(SegurPost post, LocalDate on)
    {
        if (post.IsListedFunction == true)
        {
            return (true, ForFunctions, false);
        }

        if (on < ForAll)
        {
            return (post.IsListedFunction, null, false);
        }

        LocalDate? start = post.ForAllFrom ?? (post.IsMember == true ? ForAll : null);
        LocalDate? since = post.IsListedFunction is null ? null : start;
        if (start is { } known)
        {
            return (on >= known ? true : post.IsListedFunction, on >= known ? since : null, false);
        }

        // Whoever the employer is, the extension binds it; before that day the start is disputed for those who are not members.
        return on >= Extended ? (true, null, post.IsMember == false) : (null, null, post.IsMember == false);
    }

    private static void Given(Explanation? why, Bilingual label, bool? fact)
    {
        if (fact is { } said)
        {
            why?.Given(label, said);
        }
    }

    // The agreement that gives it: to the functions, to the members, then to all.
    private static LegalSource? Source(SegurRightQuestion question) => question switch
    {
        { Post.IsListedFunction: true } => question.Law.On(ForFunctions, Segur.Monthly).Source,
        { On: var on } when on < ForAll => null,
        { Post: { IsMember: true } or { ForAllFrom: not null } } => question.Law.On(ForAll, Segur.Monthly).Source,
        { On: var on } => on >= Extended ? Segur.Extension : null,
    };

    private Bilingual Reason() => (IsDue, IsDisputed) switch
    {
        (_, true) => new("départ disputé : 1er janvier ou 6 août 2024", "disputed start: 1 January or 6 August 2024"),
        (null, _) => new("dépend d'un fait non dit", "hangs on a fact that is not said"),
        _ => default,
    };
}
