namespace SocialSectorHr;

/// <summary>What can be written in one of the two languages.</summary>
internal interface ISpoken
{
    string ToString(Language language);
}
