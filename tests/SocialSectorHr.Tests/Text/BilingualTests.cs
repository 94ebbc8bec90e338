namespace SocialSectorHr.Tests;

public sealed class BilingualTests
{
    [Fact]
    public void A_text_is_given_in_the_language_asked_for()
    {
        Bilingual text = new("congé", "leave");

        Assert.Equal(("congé", "leave", "leave"), (text.ToString(Language.French), text.ToString(Language.English), text.ToString()));
    }

    [Property]
    public bool The_default_is_the_empty_text(Language language) => default(Bilingual).ToString(language).Length == 0;
}
