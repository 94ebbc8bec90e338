namespace SocialSectorHr;

/// <summary>Which posts and which employers a ground of a public contract is for (cas de recours), CGFP L332-8 to L332-24.</summary>
public static class PublicContractGrounds
{
    extension(PublicContractGround ground)
    {
        /// <summary>Whether it is a permanent post held for good (L332-8), whatever its paragraph: the only contracts that six years make
        /// permanent.</summary>
        public bool IsPermanentPost =>
            ground is PublicContractGround.L332_8 or (>= PublicContractGround.L332_8_1 and <= PublicContractGround.L332_8_7);

        /// <summary>Whether a département may use it: of L332-8 the 1°, 2° and 5° only, the others being for communes and their groups;
        /// null
        /// where the paragraph is not said.</summary>
        public bool? IsOpenToDepartement => ground switch
        {
            PublicContractGround.L332_8 => null,
            PublicContractGround.L332_8_1 or PublicContractGround.L332_8_2 or PublicContractGround.L332_8_5 => true,
            _ => !ground.IsPermanentPost,
        };
    }
}
