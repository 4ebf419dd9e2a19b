// Double SHA-256 of eight headers a turn: SHA-NI rounds of four, beside the schedules of eight others in AVX-512VL.
//
// Written by Scripts/generate-sha256d-shani avx512 --pattern 7,4,5,5 --distance 4 --window 30
// and run there against another implementation; change that script, not this file.
// A turn is 1264 vector instructions among 480 round instructions with their loads.
//
// uint32_t wm_sha256d_shani_avx512_turns(wm_sha256d_batches *, uint32_t turns)
// runs until `turns` are done or the last eight results may hold a candidate, and returns how many turns are left.
#if defined(__x86_64__)
#if defined(__APPLE__)
#define FUNCTION _wm_sha256d_shani_avx512_turns
#else
#define FUNCTION wm_sha256d_shani_avx512_turns
#endif
    .text
    .globl FUNCTION
#if defined(__ELF__)
    .hidden FUNCTION
    .type FUNCTION, @function
#endif
    .p2align 6
FUNCTION:
    vzeroupper
    movl $0xaa, %eax
    kmovw %eax, %k1
    .p2align 6
1:
    vmovdqa 0(%rdi), %xmm1
    vpaddd 1632(%rdi){1to4}, %xmm1, %xmm1{%k1}
    vmovdqa 16(%rdi), %xmm2
    vmovq 1136(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovdqa 0(%rdi), %xmm3
    vpaddd 1636(%rdi){1to4}, %xmm3, %xmm3{%k1}
    vmovdqa 16(%rdi), %xmm4
    vmovq 1136(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa32 2016(%rdi), %ymm16
    vmovdqa32 2048(%rdi), %ymm17
    vmovdqa32 2080(%rdi), %ymm18
    vmovdqa32 2112(%rdi), %ymm19
    vmovdqa32 2144(%rdi), %ymm20
    vpunpckldq %ymm17, %ymm16, %ymm21
    vpunpckhdq %ymm17, %ymm16, %ymm22
    vpunpckldq %ymm19, %ymm18, %ymm23
    vmovdqa 0(%rdi), %xmm5
    vpaddd 1640(%rdi){1to4}, %xmm5, %xmm5{%k1}
    vmovdqa 16(%rdi), %xmm6
    vmovq 1136(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovdqa 0(%rdi), %xmm7
    vpaddd 1644(%rdi){1to4}, %xmm7, %xmm7{%k1}
    vmovdqa 16(%rdi), %xmm8
    vmovq 1136(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpunpckhdq %ymm19, %ymm18, %ymm24
    vmovdqa32 2176(%rdi), %ymm25
    vmovdqa32 2208(%rdi), %ymm26
    vpunpcklqdq %ymm23, %ymm21, %ymm27
    vmovq 1144(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1144(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpunpckhqdq %ymm23, %ymm21, %ymm28
    vpunpcklqdq %ymm24, %ymm22, %ymm29
    vpunpckhqdq %ymm24, %ymm22, %ymm30
    vpaddd 84(%rdi){1to8}, %ymm27, %ymm31
    vpaddd 80(%rdi){1to8}, %ymm28, %ymm16
    vmovq 1144(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1144(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 68(%rdi){1to8}, %ymm29, %ymm17
    vpaddd 64(%rdi){1to8}, %ymm30, %ymm18
    vmovdqa32 2240(%rdi), %ymm19
    vpunpckldq %ymm25, %ymm20, %ymm21
    vpunpckhdq %ymm25, %ymm20, %ymm23
    vmovq 1152(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1152(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa32 %ymm18, 1664(%rdi)
    vpunpckldq %ymm19, %ymm26, %ymm24
    vpunpckhdq %ymm19, %ymm26, %ymm22
    vpaddd 1380(%rdi){1to8}, %ymm17, %ymm27
    vprord $0x7, %ymm17, %ymm28
    vpunpcklqdq %ymm24, %ymm21, %ymm29
    vpunpckhqdq %ymm24, %ymm21, %ymm30
    vmovq 1152(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1152(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpunpcklqdq %ymm22, %ymm23, %ymm20
    vpunpckhqdq %ymm22, %ymm23, %ymm25
    vpaddd 92(%rdi){1to8}, %ymm29, %ymm26
    vpaddd 88(%rdi){1to8}, %ymm30, %ymm19
    vmovq 1160(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1160(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 76(%rdi){1to8}, %ymm20, %ymm21
    vpaddd 72(%rdi){1to8}, %ymm25, %ymm24
    vprord $0x12, %ymm17, %ymm22
    vpsrld $0x3, %ymm17, %ymm23
    vpaddd 1388(%rdi){1to8}, %ymm21, %ymm29
    vmovq 1160(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1160(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 1384(%rdi){1to8}, %ymm24, %ymm30
    vpternlogd $0x96, %ymm23, %ymm22, %ymm28
    vprord $0x7, %ymm24, %ymm20
    vprord $0x12, %ymm24, %ymm25
    vpaddd %ymm18, %ymm28, %ymm22
    vmovq 1168(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1168(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpunpckldq %ymm30, %ymm27, %ymm23
    vpunpckhdq %ymm30, %ymm27, %ymm18
    vpsrld $0x3, %ymm24, %ymm28
    vmovdqa32 %ymm22, 2816(%rdi)
    vmovdqa32 %ymm23, 5344(%rdi)
    vmovdqa32 %ymm18, 5376(%rdi)
    vpternlogd $0x96, %ymm28, %ymm25, %ymm20
    vmovq 1168(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1168(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x7, %ymm21, %ymm27
    vprord $0x12, %ymm21, %ymm30
    vpsrld $0x3, %ymm21, %ymm22
    vpaddd %ymm17, %ymm20, %ymm23
    vmovq 1176(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1176(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 1392(%rdi){1to8}, %ymm16, %ymm18
    vprord $0x7, %ymm16, %ymm25
    vpternlogd $0x96, %ymm22, %ymm30, %ymm27
    vmovdqa32 %ymm23, 2848(%rdi)
    vpunpckldq %ymm18, %ymm29, %ymm28
    vmovq 1176(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1176(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpunpckhdq %ymm18, %ymm29, %ymm20
    vpaddd %ymm24, %ymm27, %ymm17
    vprord $0x12, %ymm16, %ymm30
    vmovdqa32 %ymm28, 5408(%rdi)
    vmovdqa32 %ymm20, 5440(%rdi)
    vmovq 1184(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1184(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa32 %ymm17, 2880(%rdi)
    vpsrld $0x3, %ymm16, %ymm22
    vpaddd 1396(%rdi){1to8}, %ymm31, %ymm23
    vprord $0x7, %ymm31, %ymm18
    vprord $0x12, %ymm31, %ymm29
    vpternlogd $0x96, %ymm22, %ymm30, %ymm25
    vpsrld $0x3, %ymm31, %ymm24
    vmovq 1184(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1184(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 1400(%rdi){1to8}, %ymm19, %ymm27
    vprord $0x7, %ymm19, %ymm28
    vpaddd %ymm21, %ymm25, %ymm20
    vpternlogd $0x96, %ymm24, %ymm29, %ymm18
    vmovq 3872(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3880(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpunpckldq %ymm27, %ymm23, %ymm17
    vpunpckhdq %ymm27, %ymm23, %ymm30
    vmovdqa32 %ymm20, 2912(%rdi)
    vpaddd %ymm16, %ymm18, %ymm22
    vmovdqa32 %ymm17, 5472(%rdi)
    vmovq 3904(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 3912(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa32 %ymm30, 5504(%rdi)
    vprord $0x12, %ymm19, %ymm25
    vmovdqa32 %ymm22, 2944(%rdi)
    vpsrld $0x3, %ymm19, %ymm21
    vpaddd 1404(%rdi){1to8}, %ymm26, %ymm24
    vmovq 3936(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3944(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x7, %ymm26, %ymm29
    vprord $0x12, %ymm26, %ymm27
    vpternlogd $0x96, %ymm21, %ymm25, %ymm28
    vpsrld $0x3, %ymm26, %ymm23
    vpunpckldq 1408(%rdi){1to8}, %ymm24, %ymm20
    vpunpckhdq 1408(%rdi){1to8}, %ymm24, %ymm18
    vpaddd %ymm31, %ymm28, %ymm16
    vmovq 3968(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 3976(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpternlogd $0x96, %ymm23, %ymm27, %ymm29
    vmovdqa32 %ymm20, 5536(%rdi)
    vmovdqa32 %ymm18, 5568(%rdi)
    vmovdqa32 %ymm16, 2976(%rdi)
    vmovq 4000(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4008(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd %ymm19, %ymm29, %ymm17
    vmovdqa32 %ymm26, 3040(%rdi)
    vmovdqa32 2816(%rdi), %ymm30
    vpbroadcastd 1436(%rdi), %ymm22
    vmovdqa32 %ymm17, 3008(%rdi)
    vmovq 4032(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4040(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa32 2848(%rdi), %ymm21
    vpaddd 1440(%rdi){1to8}, %ymm30, %ymm25
    vprord $0x7, %ymm30, %ymm24
    vprord $0x12, %ymm30, %ymm28
    vpsrld $0x3, %ymm30, %ymm31
    vmovq 4064(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4072(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpunpckldq %ymm25, %ymm22, %ymm27
    vpunpckhdq %ymm25, %ymm22, %ymm23
    vpaddd 932(%rdi){1to8}, %ymm21, %ymm20
    vpternlogd $0x96, %ymm31, %ymm28, %ymm24
    vmovdqa32 %ymm27, 5792(%rdi)
    vmovdqa32 %ymm23, 5824(%rdi)
    vpaddd 1444(%rdi){1to8}, %ymm20, %ymm18
    vmovq 4096(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4104(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa32 %ymm24, 2784(%rdi)
    vprord $0x7, %ymm20, %ymm16
    vprord $0x12, %ymm20, %ymm19
    vpsrld $0x3, %ymm20, %ymm29
    vmovq 4128(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4136(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x11, %ymm30, %ymm26
    vprord $0x13, %ymm30, %ymm17
    vpsrld $0xa, %ymm30, %ymm25
    vpternlogd $0x96, %ymm29, %ymm19, %ymm16
    vprord $0x11, %ymm20, %ymm22
    vmovq 4160(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4168(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x13, %ymm20, %ymm21
    vpternlogd $0x96, %ymm25, %ymm17, %ymm26
    vpaddd %ymm30, %ymm16, %ymm28
    vpsrld $0xa, %ymm20, %ymm31
    vpaddd 2880(%rdi), %ymm26, %ymm27
    vmovq 4192(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa32 %ymm28, 2816(%rdi)
    vpternlogd $0x96, %ymm31, %ymm21, %ymm22
    vpaddd 1448(%rdi){1to8}, %ymm27, %ymm23
    vprord $0x7, %ymm27, %ymm24
    vprord $0x12, %ymm27, %ymm19
    vpsrld $0x3, %ymm27, %ymm29
    vpunpckldq %ymm23, %ymm18, %ymm17
    vmovq 4224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpunpckhdq %ymm23, %ymm18, %ymm25
    vpaddd 2912(%rdi), %ymm22, %ymm16
    vpternlogd $0x96, %ymm29, %ymm19, %ymm24
    vmovdqa32 %ymm17, 5856(%rdi)
    vmovq 4256(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4264(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa32 %ymm25, 5888(%rdi)
    vpaddd 1452(%rdi){1to8}, %ymm16, %ymm26
    vpaddd %ymm20, %ymm24, %ymm28
    vprord $0x7, %ymm16, %ymm21
    vprord $0x12, %ymm16, %ymm31
    vmovq 4288(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4296(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpsrld $0x3, %ymm16, %ymm23
    vmovdqa32 %ymm28, 2848(%rdi)
    vprord $0x11, %ymm27, %ymm18
    vprord $0x13, %ymm27, %ymm22
    vpternlogd $0x96, %ymm23, %ymm31, %ymm21
    vmovq 4320(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4328(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpsrld $0xa, %ymm27, %ymm19
    vprord $0x11, %ymm16, %ymm29
    vprord $0x13, %ymm16, %ymm17
    vpaddd %ymm27, %ymm21, %ymm25
    vpternlogd $0x96, %ymm19, %ymm22, %ymm18
    vpsrld $0xa, %ymm16, %ymm24
    vmovdqa32 %ymm25, 2880(%rdi)
    vmovq 4352(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4360(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 2944(%rdi), %ymm18, %ymm28
    vpternlogd $0x96, %ymm24, %ymm17, %ymm29
    vpaddd 1456(%rdi){1to8}, %ymm28, %ymm31
    vprord $0x7, %ymm28, %ymm23
    vmovq 4384(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4392(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x12, %ymm28, %ymm21
    vpsrld $0x3, %ymm28, %ymm22
    vpunpckldq %ymm31, %ymm26, %ymm19
    vpunpckhdq %ymm31, %ymm26, %ymm25
    vpaddd 2976(%rdi), %ymm29, %ymm18
    vmovq 4416(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4424(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpternlogd $0x96, %ymm22, %ymm21, %ymm23
    vmovdqa32 %ymm19, 5920(%rdi)
    vmovdqa32 %ymm25, 5952(%rdi)
    vpaddd 1460(%rdi){1to8}, %ymm18, %ymm17
    vpaddd %ymm16, %ymm23, %ymm24
    vmovq 4448(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4456(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x7, %ymm18, %ymm31
    vprord $0x12, %ymm18, %ymm26
    vpsrld $0x3, %ymm18, %ymm29
    vmovdqa32 %ymm24, 2912(%rdi)
    vprord $0x11, %ymm28, %ymm21
    vprord $0x13, %ymm28, %ymm22
    vpternlogd $0x96, %ymm29, %ymm26, %ymm31
    vmovq 4480(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4488(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpsrld $0xa, %ymm28, %ymm19
    vpaddd 3040(%rdi), %ymm30, %ymm25
    vprord $0x11, %ymm18, %ymm23
    vpaddd %ymm28, %ymm31, %ymm24
    vmovq 4512(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4520(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpternlogd $0x96, %ymm19, %ymm22, %ymm21
    vpaddd 956(%rdi){1to8}, %ymm25, %ymm26
    vprord $0x13, %ymm18, %ymm29
    vmovdqa32 %ymm24, 2944(%rdi)
    vpaddd 3008(%rdi), %ymm21, %ymm30
    vmovq 4544(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4552(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpsrld $0xa, %ymm18, %ymm31
    vpaddd 960(%rdi){1to8}, %ymm20, %ymm22
    vpaddd 952(%rdi){1to8}, %ymm30, %ymm19
    vpternlogd $0x96, %ymm31, %ymm29, %ymm23
    vpaddd 1464(%rdi){1to8}, %ymm19, %ymm25
    vmovq 4576(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4584(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x7, %ymm19, %ymm24
    vprord $0x12, %ymm19, %ymm21
    vpsrld $0x3, %ymm19, %ymm20
    vpunpckldq %ymm25, %ymm17, %ymm30
    vpunpckhdq %ymm25, %ymm17, %ymm29
    vpaddd %ymm26, %ymm23, %ymm31
    vpternlogd $0x96, %ymm20, %ymm21, %ymm24
    vmovq 4608(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4616(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa32 %ymm30, 5984(%rdi)
    vmovdqa32 %ymm29, 6016(%rdi)
    vpaddd 1468(%rdi){1to8}, %ymm31, %ymm25
    vpaddd %ymm18, %ymm24, %ymm17
    vmovq 4640(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4648(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x7, %ymm31, %ymm26
    vprord $0x12, %ymm31, %ymm23
    vpsrld $0x3, %ymm31, %ymm21
    vmovdqa32 %ymm17, 2976(%rdi)
    vprord $0x11, %ymm19, %ymm20
    vmovq 4672(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4680(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x13, %ymm19, %ymm30
    vpternlogd $0x96, %ymm21, %ymm23, %ymm26
    vpsrld $0xa, %ymm19, %ymm29
    vprord $0x11, %ymm31, %ymm24
    vprord $0x13, %ymm31, %ymm17
    vmovq 4704(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4712(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm19, %ymm26, %ymm23
    vpternlogd $0x96, %ymm29, %ymm30, %ymm20
    vpsrld $0xa, %ymm31, %ymm21
    vmovdqa32 %ymm23, 3008(%rdi)
    vpaddd %ymm22, %ymm20, %ymm26
    vpternlogd $0x96, %ymm21, %ymm17, %ymm24
    vpaddd 1472(%rdi){1to8}, %ymm26, %ymm30
    vmovq 4736(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4744(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x7, %ymm26, %ymm29
    vprord $0x12, %ymm26, %ymm23
    vpsrld $0x3, %ymm26, %ymm20
    vpunpckldq %ymm30, %ymm25, %ymm22
    vmovq 4768(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4776(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpunpckhdq %ymm30, %ymm25, %ymm17
    vpaddd %ymm27, %ymm24, %ymm21
    vpternlogd $0x96, %ymm20, %ymm23, %ymm29
    vmovdqa32 %ymm22, 6048(%rdi)
    vmovdqa32 %ymm17, 6080(%rdi)
    vmovq 4800(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4808(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 1476(%rdi){1to8}, %ymm21, %ymm25
    vpaddd %ymm31, %ymm29, %ymm30
    vprord $0x7, %ymm21, %ymm24
    vprord $0x12, %ymm21, %ymm27
    vpsrld $0x3, %ymm21, %ymm23
    vmovq 4832(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4840(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa32 %ymm30, 3040(%rdi)
    vprord $0x11, %ymm26, %ymm20
    vprord $0x13, %ymm26, %ymm22
    vpternlogd $0x96, %ymm23, %ymm27, %ymm24
    vpsrld $0xa, %ymm26, %ymm17
    vprord $0x11, %ymm21, %ymm29
    vprord $0x13, %ymm21, %ymm30
    vmovq 4864(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4872(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd %ymm26, %ymm24, %ymm27
    vpternlogd $0x96, %ymm17, %ymm22, %ymm20
    vpsrld $0xa, %ymm21, %ymm23
    vmovdqa32 %ymm27, 3072(%rdi)
    vmovq 4896(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4904(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd %ymm16, %ymm20, %ymm24
    vpternlogd $0x96, %ymm23, %ymm30, %ymm29
    vpaddd 1480(%rdi){1to8}, %ymm24, %ymm22
    vprord $0x7, %ymm24, %ymm17
    vprord $0x12, %ymm24, %ymm27
    vmovq 4928(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4936(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpsrld $0x3, %ymm24, %ymm20
    vpunpckldq %ymm22, %ymm25, %ymm16
    vpunpckhdq %ymm22, %ymm25, %ymm30
    vpaddd %ymm28, %ymm29, %ymm23
    vpternlogd $0x96, %ymm20, %ymm27, %ymm17
    vmovq 4960(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4968(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa32 %ymm16, 6112(%rdi)
    vmovdqa32 %ymm30, 6144(%rdi)
    vpaddd 1484(%rdi){1to8}, %ymm23, %ymm25
    vpaddd %ymm21, %ymm17, %ymm22
    vprord $0x7, %ymm23, %ymm29
    vprord $0x12, %ymm23, %ymm28
    vpsrld $0x3, %ymm23, %ymm27
    vmovq 4992(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5000(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa32 %ymm22, 3104(%rdi)
    vprord $0x11, %ymm24, %ymm20
    vprord $0x13, %ymm24, %ymm16
    vpternlogd $0x96, %ymm27, %ymm28, %ymm29
    vmovq 5024(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5032(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpsrld $0xa, %ymm24, %ymm30
    vprord $0x11, %ymm23, %ymm17
    vprord $0x13, %ymm23, %ymm22
    vpaddd %ymm24, %ymm29, %ymm28
    vpternlogd $0x96, %ymm30, %ymm16, %ymm20
    vmovq 5056(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5064(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpsrld $0xa, %ymm23, %ymm27
    vpaddd 984(%rdi){1to8}, %ymm31, %ymm29
    vmovdqa32 %ymm28, 3136(%rdi)
    vpaddd %ymm18, %ymm20, %ymm16
    vpternlogd $0x96, %ymm27, %ymm22, %ymm17
    vmovq 5088(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5096(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 1488(%rdi){1to8}, %ymm16, %ymm30
    vprord $0x7, %ymm16, %ymm31
    vprord $0x12, %ymm16, %ymm28
    vpsrld $0x3, %ymm16, %ymm20
    vpunpckldq %ymm30, %ymm25, %ymm18
    vpunpckhdq %ymm30, %ymm25, %ymm22
    vpaddd %ymm19, %ymm17, %ymm27
    vmovq 5120(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5128(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpternlogd $0x96, %ymm20, %ymm28, %ymm31
    vmovdqa32 %ymm18, 6176(%rdi)
    vmovdqa32 %ymm22, 6208(%rdi)
    vpaddd 1492(%rdi){1to8}, %ymm27, %ymm25
    vmovq 5152(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5160(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd %ymm23, %ymm31, %ymm30
    vprord $0x7, %ymm27, %ymm17
    vprord $0x12, %ymm27, %ymm19
    vpsrld $0x3, %ymm27, %ymm28
    vmovdqa32 %ymm30, 3168(%rdi)
    vmovq 5184(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5192(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x11, %ymm16, %ymm20
    vprord $0x13, %ymm16, %ymm18
    vpternlogd $0x96, %ymm28, %ymm19, %ymm17
    vpsrld $0xa, %ymm16, %ymm22
    vpaddd 2784(%rdi), %ymm26, %ymm31
    vmovq 5216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x11, %ymm27, %ymm30
    vpaddd %ymm16, %ymm17, %ymm19
    vpternlogd $0x96, %ymm22, %ymm18, %ymm20
    vpaddd 988(%rdi){1to8}, %ymm31, %ymm28
    vprord $0x13, %ymm27, %ymm26
    vmovdqa32 %ymm19, 3200(%rdi)
    vpaddd %ymm29, %ymm20, %ymm17
    vmovq 5248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5256(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpsrld $0xa, %ymm27, %ymm18
    vpaddd 2816(%rdi), %ymm21, %ymm22
    vpaddd 1496(%rdi){1to8}, %ymm17, %ymm31
    vprord $0x7, %ymm17, %ymm19
    vmovq 5280(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovdqa %xmm1, 2016(%rdi)
    vmovdqa %xmm2, 2144(%rdi)
    vmovq 5288(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm3, 2048(%rdi)
    vmovdqa %xmm4, 2176(%rdi)
    vprord $0x12, %ymm17, %ymm29
    vpternlogd $0x96, %ymm18, %ymm26, %ymm30
    vpunpckldq %ymm31, %ymm25, %ymm20
    vpunpckhdq %ymm31, %ymm25, %ymm21
    vpsrld $0x3, %ymm17, %ymm26
    vmovq 5312(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovdqa %xmm5, 2080(%rdi)
    vmovdqa %xmm6, 2208(%rdi)
    vmovq 5320(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa %xmm7, 2112(%rdi)
    vmovdqa %xmm8, 2240(%rdi)
    vpaddd %ymm28, %ymm30, %ymm18
    vmovdqa32 %ymm20, 6240(%rdi)
    vmovdqa32 %ymm21, 6272(%rdi)
    vpternlogd $0x96, %ymm26, %ymm29, %ymm19
    vpaddd 1500(%rdi){1to8}, %ymm18, %ymm25
    vmovdqa 0(%rdi), %xmm1
    vpaddd 1648(%rdi){1to4}, %xmm1, %xmm1{%k1}
    vmovdqa 16(%rdi), %xmm2
    vmovq 1136(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovdqa 0(%rdi), %xmm3
    vpaddd 1652(%rdi){1to4}, %xmm3, %xmm3{%k1}
    vmovdqa 16(%rdi), %xmm4
    vmovq 1136(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x7, %ymm18, %ymm31
    vprord $0x12, %ymm18, %ymm30
    vpaddd %ymm27, %ymm19, %ymm28
    vpsrld $0x3, %ymm18, %ymm20
    vprord $0x11, %ymm17, %ymm21
    vprord $0x13, %ymm17, %ymm29
    vmovdqa32 %ymm28, 3232(%rdi)
    vpternlogd $0x96, %ymm20, %ymm30, %ymm31
    vmovdqa 0(%rdi), %xmm5
    vpaddd 1656(%rdi){1to4}, %xmm5, %xmm5{%k1}
    vmovdqa 16(%rdi), %xmm6
    vmovq 1136(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovdqa 0(%rdi), %xmm7
    vpaddd 1660(%rdi){1to4}, %xmm7, %xmm7{%k1}
    vmovdqa 16(%rdi), %xmm8
    vmovq 1136(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpsrld $0xa, %ymm17, %ymm26
    vpaddd 2848(%rdi), %ymm24, %ymm19
    vprord $0x11, %ymm18, %ymm28
    vpaddd %ymm17, %ymm31, %ymm20
    vmovq 1144(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1144(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpternlogd $0x96, %ymm26, %ymm29, %ymm21
    vprord $0x13, %ymm18, %ymm30
    vpsrld $0xa, %ymm18, %ymm24
    vmovdqa32 %ymm20, 3264(%rdi)
    vpaddd %ymm22, %ymm21, %ymm31
    vmovq 1144(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1144(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 2880(%rdi), %ymm23, %ymm29
    vpternlogd $0x96, %ymm24, %ymm30, %ymm28
    vpaddd 1504(%rdi){1to8}, %ymm31, %ymm26
    vprord $0x7, %ymm31, %ymm20
    vprord $0x12, %ymm31, %ymm22
    vmovq 1152(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1152(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpsrld $0x3, %ymm31, %ymm21
    vpunpckldq %ymm26, %ymm25, %ymm23
    vpunpckhdq %ymm26, %ymm25, %ymm30
    vpaddd %ymm19, %ymm28, %ymm24
    vpternlogd $0x96, %ymm21, %ymm22, %ymm20
    vmovdqa32 %ymm23, 6304(%rdi)
    vmovdqa32 %ymm30, 6336(%rdi)
    vmovq 1152(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1152(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 1508(%rdi){1to8}, %ymm24, %ymm26
    vpaddd %ymm18, %ymm20, %ymm25
    vprord $0x7, %ymm24, %ymm19
    vprord $0x12, %ymm24, %ymm28
    vmovq 1160(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1160(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpsrld $0x3, %ymm24, %ymm22
    vmovdqa32 %ymm25, 2784(%rdi)
    vprord $0x11, %ymm31, %ymm21
    vprord $0x13, %ymm31, %ymm23
    vpternlogd $0x96, %ymm22, %ymm28, %ymm19
    vmovq 1160(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1160(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpsrld $0xa, %ymm31, %ymm30
    vpaddd 2912(%rdi), %ymm16, %ymm20
    vprord $0x11, %ymm24, %ymm25
    vpaddd %ymm31, %ymm19, %ymm28
    vpternlogd $0x96, %ymm30, %ymm23, %ymm21
    vmovq 1168(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1168(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x13, %ymm24, %ymm22
    vpsrld $0xa, %ymm24, %ymm16
    vmovdqa32 %ymm28, 2816(%rdi)
    vpaddd %ymm29, %ymm21, %ymm19
    vpaddd 2944(%rdi), %ymm27, %ymm30
    vpternlogd $0x96, %ymm16, %ymm22, %ymm25
    vpaddd 1512(%rdi){1to8}, %ymm19, %ymm23
    vmovq 1168(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1168(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x7, %ymm19, %ymm28
    vprord $0x12, %ymm19, %ymm21
    vpsrld $0x3, %ymm19, %ymm29
    vpunpckldq %ymm23, %ymm26, %ymm27
    vmovq 1176(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1176(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpunpckhdq %ymm23, %ymm26, %ymm22
    vpaddd %ymm20, %ymm25, %ymm16
    vpternlogd $0x96, %ymm29, %ymm21, %ymm28
    vmovdqa32 %ymm27, 6368(%rdi)
    vmovdqa32 %ymm22, 6400(%rdi)
    vmovq 1176(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1176(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 1516(%rdi){1to8}, %ymm16, %ymm23
    vpaddd %ymm24, %ymm28, %ymm26
    vprord $0x7, %ymm16, %ymm20
    vprord $0x12, %ymm16, %ymm25
    vpsrld $0x3, %ymm16, %ymm29
    vmovq 1184(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1184(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa32 %ymm26, 2848(%rdi)
    vprord $0x11, %ymm19, %ymm21
    vprord $0x13, %ymm19, %ymm27
    vpternlogd $0x96, %ymm29, %ymm25, %ymm20
    vpsrld $0xa, %ymm19, %ymm22
    vpaddd 2976(%rdi), %ymm17, %ymm28
    vprord $0x11, %ymm16, %ymm26
    vmovq 1184(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1184(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd %ymm19, %ymm20, %ymm25
    vpternlogd $0x96, %ymm22, %ymm27, %ymm21
    vprord $0x13, %ymm16, %ymm29
    vpsrld $0xa, %ymm16, %ymm17
    vmovq 3888(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3896(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa32 %ymm25, 2880(%rdi)
    vpaddd %ymm30, %ymm21, %ymm20
    vpaddd 3008(%rdi), %ymm18, %ymm27
    vpternlogd $0x96, %ymm17, %ymm29, %ymm26
    vpaddd 1520(%rdi){1to8}, %ymm20, %ymm22
    vmovq 3920(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 3928(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x7, %ymm20, %ymm25
    vprord $0x12, %ymm20, %ymm21
    vpsrld $0x3, %ymm20, %ymm30
    vpunpckldq %ymm22, %ymm23, %ymm18
    vpunpckhdq %ymm22, %ymm23, %ymm17
    vmovq 3952(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3960(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm28, %ymm26, %ymm29
    vpternlogd $0x96, %ymm30, %ymm21, %ymm25
    vmovdqa32 %ymm18, 6432(%rdi)
    vmovdqa32 %ymm17, 6464(%rdi)
    vpaddd 1524(%rdi){1to8}, %ymm29, %ymm23
    vpaddd %ymm16, %ymm25, %ymm22
    vprord $0x7, %ymm29, %ymm26
    vmovq 3984(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 3992(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x12, %ymm29, %ymm28
    vpsrld $0x3, %ymm29, %ymm21
    vmovdqa32 %ymm22, 2912(%rdi)
    vprord $0x11, %ymm20, %ymm30
    vmovq 4016(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4024(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x13, %ymm20, %ymm18
    vpternlogd $0x96, %ymm21, %ymm28, %ymm26
    vpsrld $0xa, %ymm20, %ymm17
    vpaddd 3040(%rdi), %ymm31, %ymm25
    vprord $0x11, %ymm29, %ymm22
    vmovq 4048(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4056(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd %ymm20, %ymm26, %ymm28
    vpternlogd $0x96, %ymm17, %ymm18, %ymm30
    vprord $0x13, %ymm29, %ymm21
    vpsrld $0xa, %ymm29, %ymm31
    vmovdqa32 %ymm28, 2944(%rdi)
    vmovq 4080(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4088(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm27, %ymm30, %ymm26
    vpaddd 3072(%rdi), %ymm24, %ymm18
    vpternlogd $0x96, %ymm31, %ymm21, %ymm22
    vpaddd 1528(%rdi){1to8}, %ymm26, %ymm17
    vprord $0x7, %ymm26, %ymm28
    vprord $0x12, %ymm26, %ymm27
    vpsrld $0x3, %ymm26, %ymm30
    vmovq 4112(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4120(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpunpckldq %ymm17, %ymm23, %ymm24
    vpunpckhdq %ymm17, %ymm23, %ymm21
    vpaddd %ymm25, %ymm22, %ymm31
    vpternlogd $0x96, %ymm30, %ymm27, %ymm28
    vmovq 4144(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4152(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa32 %ymm24, 6496(%rdi)
    vmovdqa32 %ymm21, 6528(%rdi)
    vpaddd 1532(%rdi){1to8}, %ymm31, %ymm23
    vpaddd %ymm29, %ymm28, %ymm17
    vprord $0x7, %ymm31, %ymm22
    vmovq 4176(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4184(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x12, %ymm31, %ymm25
    vpsrld $0x3, %ymm31, %ymm27
    vmovdqa32 %ymm17, 2976(%rdi)
    vprord $0x11, %ymm26, %ymm30
    vprord $0x13, %ymm26, %ymm24
    vmovq 4208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpternlogd $0x96, %ymm27, %ymm25, %ymm22
    vpsrld $0xa, %ymm26, %ymm21
    vpaddd 3104(%rdi), %ymm19, %ymm28
    vprord $0x11, %ymm31, %ymm17
    vpaddd %ymm26, %ymm22, %ymm27
    vpternlogd $0x96, %ymm21, %ymm24, %ymm30
    vprord $0x13, %ymm31, %ymm25
    vmovq 4240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpsrld $0xa, %ymm31, %ymm19
    vmovdqa32 %ymm27, 3008(%rdi)
    vpaddd %ymm18, %ymm30, %ymm22
    vpaddd 3136(%rdi), %ymm16, %ymm24
    vmovq 4272(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4280(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpternlogd $0x96, %ymm19, %ymm25, %ymm17
    vpaddd 1536(%rdi){1to8}, %ymm22, %ymm21
    vprord $0x7, %ymm22, %ymm27
    vprord $0x12, %ymm22, %ymm18
    vpsrld $0x3, %ymm22, %ymm30
    vmovq 4304(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4312(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpunpckldq %ymm21, %ymm23, %ymm16
    vpunpckhdq %ymm21, %ymm23, %ymm25
    vpaddd %ymm28, %ymm17, %ymm19
    vpternlogd $0x96, %ymm30, %ymm18, %ymm27
    vmovdqa32 %ymm16, 6560(%rdi)
    vmovq 4336(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4344(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa32 %ymm25, 6592(%rdi)
    vpaddd 1540(%rdi){1to8}, %ymm19, %ymm21
    vpaddd %ymm31, %ymm27, %ymm23
    vprord $0x7, %ymm19, %ymm28
    vprord $0x12, %ymm19, %ymm17
    vpsrld $0x3, %ymm19, %ymm18
    vmovdqa32 %ymm23, 3040(%rdi)
    vmovq 4368(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4376(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x11, %ymm22, %ymm30
    vprord $0x13, %ymm22, %ymm16
    vpternlogd $0x96, %ymm18, %ymm17, %ymm28
    vpsrld $0xa, %ymm22, %ymm25
    vmovq 4400(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4408(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 3168(%rdi), %ymm20, %ymm27
    vprord $0x11, %ymm19, %ymm23
    vpaddd %ymm22, %ymm28, %ymm17
    vpternlogd $0x96, %ymm25, %ymm16, %ymm30
    vprord $0x13, %ymm19, %ymm18
    vmovq 4432(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4440(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpsrld $0xa, %ymm19, %ymm20
    vmovdqa32 %ymm17, 3072(%rdi)
    vpaddd %ymm24, %ymm30, %ymm28
    vpaddd 3200(%rdi), %ymm29, %ymm25
    vpternlogd $0x96, %ymm20, %ymm18, %ymm23
    vmovq 4464(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4472(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 1544(%rdi){1to8}, %ymm28, %ymm16
    vprord $0x7, %ymm28, %ymm17
    vprord $0x12, %ymm28, %ymm30
    vpsrld $0x3, %ymm28, %ymm24
    vpunpckldq %ymm16, %ymm21, %ymm29
    vpunpckhdq %ymm16, %ymm21, %ymm18
    vpaddd %ymm27, %ymm23, %ymm20
    vmovq 4496(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4504(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpternlogd $0x96, %ymm24, %ymm30, %ymm17
    vmovdqa32 %ymm29, 6624(%rdi)
    vmovdqa32 %ymm18, 6656(%rdi)
    vpaddd 1548(%rdi){1to8}, %ymm20, %ymm16
    vmovq 4528(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4536(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd %ymm19, %ymm17, %ymm21
    vprord $0x7, %ymm20, %ymm27
    vprord $0x12, %ymm20, %ymm23
    vpsrld $0x3, %ymm20, %ymm24
    vmovdqa32 %ymm21, 3104(%rdi)
    vmovq 4560(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4568(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x11, %ymm28, %ymm30
    vprord $0x13, %ymm28, %ymm29
    vpternlogd $0x96, %ymm24, %ymm23, %ymm27
    vpsrld $0xa, %ymm28, %ymm18
    vpaddd 3232(%rdi), %ymm26, %ymm17
    vmovq 4592(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4600(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x11, %ymm20, %ymm21
    vpaddd %ymm28, %ymm27, %ymm23
    vpternlogd $0x96, %ymm18, %ymm29, %ymm30
    vprord $0x13, %ymm20, %ymm24
    vpsrld $0xa, %ymm20, %ymm26
    vmovdqa32 %ymm23, 3136(%rdi)
    vpaddd %ymm25, %ymm30, %ymm27
    vmovq 4624(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4632(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 3264(%rdi), %ymm31, %ymm29
    vpternlogd $0x96, %ymm26, %ymm24, %ymm21
    vpaddd 2784(%rdi), %ymm22, %ymm18
    vpaddd 1552(%rdi){1to8}, %ymm27, %ymm23
    vmovq 4656(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4664(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x7, %ymm27, %ymm30
    vprord $0x12, %ymm27, %ymm25
    vpsrld $0x3, %ymm27, %ymm31
    vpunpckldq %ymm23, %ymm16, %ymm26
    vpunpckhdq %ymm23, %ymm16, %ymm24
    vmovq 4688(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4696(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd %ymm17, %ymm21, %ymm22
    vpternlogd $0x96, %ymm31, %ymm25, %ymm30
    vmovdqa32 %ymm26, 6688(%rdi)
    vmovdqa32 %ymm24, 6720(%rdi)
    vpaddd 1556(%rdi){1to8}, %ymm22, %ymm16
    vmovq 4720(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4728(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm20, %ymm30, %ymm23
    vprord $0x7, %ymm22, %ymm21
    vprord $0x12, %ymm22, %ymm17
    vpsrld $0x3, %ymm22, %ymm25
    vmovdqa32 %ymm23, 3168(%rdi)
    vprord $0x11, %ymm27, %ymm31
    vprord $0x13, %ymm27, %ymm26
    vmovq 4752(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4760(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpternlogd $0x96, %ymm25, %ymm17, %ymm21
    vpsrld $0xa, %ymm27, %ymm24
    vprord $0x11, %ymm22, %ymm30
    vprord $0x13, %ymm22, %ymm23
    vmovq 4784(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4792(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd %ymm27, %ymm21, %ymm17
    vpternlogd $0x96, %ymm24, %ymm26, %ymm31
    vpsrld $0xa, %ymm22, %ymm25
    vpaddd 2816(%rdi), %ymm19, %ymm21
    vmovdqa32 %ymm17, 3200(%rdi)
    vmovq 4816(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4824(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd %ymm29, %ymm31, %ymm26
    vpternlogd $0x96, %ymm25, %ymm23, %ymm30
    vpaddd 2848(%rdi), %ymm28, %ymm24
    vpaddd 2880(%rdi), %ymm20, %ymm19
    vpaddd 1560(%rdi){1to8}, %ymm26, %ymm17
    vmovq 4848(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4856(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm18, %ymm30, %ymm29
    vprord $0x11, %ymm26, %ymm31
    vprord $0x13, %ymm26, %ymm23
    vpunpckldq %ymm17, %ymm16, %ymm25
    vpunpckhdq %ymm17, %ymm16, %ymm28
    vpaddd 1564(%rdi){1to8}, %ymm29, %ymm20
    vpsrld $0xa, %ymm26, %ymm18
    vmovq 4880(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4888(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa32 %ymm25, 6752(%rdi)
    vmovdqa32 %ymm28, 6784(%rdi)
    vprord $0x11, %ymm29, %ymm30
    vpternlogd $0x96, %ymm18, %ymm23, %ymm31
    vmovq 4912(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4920(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x13, %ymm29, %ymm16
    vpsrld $0xa, %ymm29, %ymm17
    vpaddd 2912(%rdi), %ymm27, %ymm25
    vpaddd %ymm21, %ymm31, %ymm28
    vpaddd 2944(%rdi), %ymm22, %ymm23
    vmovq 4944(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4952(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpternlogd $0x96, %ymm17, %ymm16, %ymm30
    vpaddd 1568(%rdi){1to8}, %ymm28, %ymm18
    vprord $0x11, %ymm28, %ymm27
    vprord $0x13, %ymm28, %ymm21
    vpaddd %ymm24, %ymm30, %ymm31
    vmovq 4976(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4984(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpunpckldq %ymm18, %ymm20, %ymm22
    vpunpckhdq %ymm18, %ymm20, %ymm16
    vpsrld $0xa, %ymm28, %ymm17
    vpaddd 1572(%rdi){1to8}, %ymm31, %ymm24
    vmovdqa32 %ymm22, 6816(%rdi)
    vmovdqa32 %ymm16, 6848(%rdi)
    vpternlogd $0x96, %ymm17, %ymm21, %ymm27
    vmovq 5008(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5016(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x11, %ymm31, %ymm30
    vprord $0x13, %ymm31, %ymm20
    vpsrld $0xa, %ymm31, %ymm18
    vpaddd %ymm19, %ymm27, %ymm22
    vmovq 5040(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5048(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 2976(%rdi), %ymm26, %ymm16
    vpaddd 3008(%rdi), %ymm29, %ymm21
    vpternlogd $0x96, %ymm18, %ymm20, %ymm30
    vpaddd 1576(%rdi){1to8}, %ymm22, %ymm17
    vprord $0x11, %ymm22, %ymm19
    vmovq 5072(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5080(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x13, %ymm22, %ymm27
    vpaddd %ymm25, %ymm30, %ymm26
    vpunpckldq %ymm17, %ymm24, %ymm29
    vpunpckhdq %ymm17, %ymm24, %ymm20
    vpsrld $0xa, %ymm22, %ymm18
    vmovq 5104(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5112(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 1580(%rdi){1to8}, %ymm26, %ymm25
    vmovdqa32 %ymm29, 6880(%rdi)
    vmovdqa32 %ymm20, 6912(%rdi)
    vpternlogd $0x96, %ymm18, %ymm27, %ymm19
    vprord $0x11, %ymm26, %ymm30
    vprord $0x13, %ymm26, %ymm24
    vpsrld $0xa, %ymm26, %ymm17
    vmovq 5136(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5144(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd %ymm23, %ymm19, %ymm29
    vpaddd 3040(%rdi), %ymm28, %ymm20
    vpaddd 3072(%rdi), %ymm31, %ymm27
    vpternlogd $0x96, %ymm17, %ymm24, %ymm30
    vmovq 5168(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5176(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 1584(%rdi){1to8}, %ymm29, %ymm18
    vprord $0x11, %ymm29, %ymm23
    vprord $0x13, %ymm29, %ymm19
    vpaddd %ymm16, %ymm30, %ymm28
    vpunpckldq %ymm18, %ymm25, %ymm31
    vmovq 5200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpunpckhdq %ymm18, %ymm25, %ymm24
    vpsrld $0xa, %ymm29, %ymm17
    vpaddd 1588(%rdi){1to8}, %ymm28, %ymm16
    vmovdqa32 %ymm31, 6944(%rdi)
    vmovdqa32 %ymm24, 6976(%rdi)
    vmovq 5232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpternlogd $0x96, %ymm17, %ymm19, %ymm23
    vprord $0x11, %ymm28, %ymm30
    vprord $0x13, %ymm28, %ymm25
    vpsrld $0xa, %ymm28, %ymm18
    vpaddd %ymm21, %ymm23, %ymm31
    vpaddd 3104(%rdi), %ymm22, %ymm24
    vpaddd 3136(%rdi), %ymm26, %ymm19
    vmovq 5264(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5272(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpternlogd $0x96, %ymm18, %ymm25, %ymm30
    vpaddd 1592(%rdi){1to8}, %ymm31, %ymm17
    vprord $0x11, %ymm31, %ymm21
    vprord $0x13, %ymm31, %ymm23
    vmovq 5296(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovdqa %xmm1, 2032(%rdi)
    vmovdqa %xmm2, 2160(%rdi)
    vmovq 5304(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm3, 2064(%rdi)
    vmovdqa %xmm4, 2192(%rdi)
    vpaddd %ymm20, %ymm30, %ymm22
    vpunpckldq %ymm17, %ymm16, %ymm26
    vpunpckhdq %ymm17, %ymm16, %ymm25
    vpsrld $0xa, %ymm31, %ymm18
    vpaddd 1596(%rdi){1to8}, %ymm22, %ymm20
    vmovq 5328(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovdqa %xmm5, 2096(%rdi)
    vmovdqa %xmm6, 2224(%rdi)
    vmovq 5336(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa %xmm7, 2128(%rdi)
    vmovdqa %xmm8, 2256(%rdi)
    vmovdqa32 %ymm26, 7008(%rdi)
    vmovdqa32 %ymm25, 7040(%rdi)
    vpternlogd $0x96, %ymm18, %ymm23, %ymm21
    vprord $0x11, %ymm22, %ymm30
    vprord $0x13, %ymm22, %ymm16
    vmovdqa 32(%rdi), %xmm1
    vpaddd 1664(%rdi){1to4}, %xmm1, %xmm1{%k1}
    vmovdqa 48(%rdi), %xmm2
    vmovq 5344(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovdqa 32(%rdi), %xmm3
    vpaddd 1668(%rdi){1to4}, %xmm3, %xmm3{%k1}
    vmovdqa 48(%rdi), %xmm4
    vmovq 5352(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpsrld $0xa, %ymm22, %ymm17
    vpaddd %ymm27, %ymm21, %ymm31
    vpaddd 3168(%rdi), %ymm29, %ymm26
    vpaddd 3200(%rdi), %ymm28, %ymm25
    vpternlogd $0x96, %ymm17, %ymm16, %ymm30
    vpaddd 1600(%rdi){1to8}, %ymm31, %ymm23
    vprord $0x11, %ymm31, %ymm18
    vprord $0x13, %ymm31, %ymm22
    vmovdqa 32(%rdi), %xmm5
    vpaddd 1672(%rdi){1to4}, %xmm5, %xmm5{%k1}
    vmovdqa 48(%rdi), %xmm6
    vmovq 5376(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovdqa 32(%rdi), %xmm7
    vpaddd 1676(%rdi){1to4}, %xmm7, %xmm7{%k1}
    vmovdqa 48(%rdi), %xmm8
    vmovq 5384(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd %ymm24, %ymm30, %ymm27
    vpunpckldq %ymm23, %ymm20, %ymm21
    vpunpckhdq %ymm23, %ymm20, %ymm29
    vpsrld $0xa, %ymm31, %ymm28
    vmovq 5408(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5416(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 1604(%rdi){1to8}, %ymm27, %ymm16
    vmovdqa32 %ymm21, 7072(%rdi)
    vmovdqa32 %ymm29, 7104(%rdi)
    vpternlogd $0x96, %ymm28, %ymm22, %ymm18
    vprord $0x11, %ymm27, %ymm17
    vmovq 5440(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5448(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x13, %ymm27, %ymm24
    vpsrld $0xa, %ymm27, %ymm30
    vpaddd %ymm19, %ymm18, %ymm20
    vmovdqa32 96(%rdi), %ymm23
    vpternlogd $0x96, %ymm30, %ymm24, %ymm17
    vmovq 5472(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5480(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 1608(%rdi){1to8}, %ymm20, %ymm31
    vprord $0x11, %ymm20, %ymm21
    vprord $0x13, %ymm20, %ymm29
    vpaddd %ymm26, %ymm17, %ymm22
    vpunpckldq %ymm31, %ymm16, %ymm28
    vpunpckhdq %ymm31, %ymm16, %ymm27
    vpsrld $0xa, %ymm20, %ymm19
    vmovq 5504(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5512(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 1612(%rdi){1to8}, %ymm22, %ymm18
    vmovdqa32 %ymm28, 7136(%rdi)
    vmovdqa32 %ymm27, 7168(%rdi)
    vpternlogd $0x96, %ymm19, %ymm29, %ymm21
    vmovq 5536(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5544(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprold $0x8, %ymm23, %ymm24
    vprord $0x8, %ymm23, %ymm30
    vpaddd 160(%rdi){1to8}, %ymm23, %ymm26
    vpaddd %ymm25, %ymm21, %ymm17
    vpternlogd $0xe4, 192(%rdi){1to8}, %ymm30, %ymm24
    vmovq 5568(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5576(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa32 %ymm26, 96(%rdi)
    vpaddd 1616(%rdi){1to8}, %ymm17, %ymm16
    vmovdqa32 %ymm24, 1632(%rdi)
    vprord $0x7, %ymm24, %ymm31
    vprord $0x12, %ymm24, %ymm20
    vmovq 1412(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1412(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpunpckldq %ymm16, %ymm18, %ymm22
    vpunpckhdq %ymm16, %ymm18, %ymm28
    vpsrld $0x3, %ymm24, %ymm27
    vmovdqa32 %ymm24, 2400(%rdi)
    vmovdqa32 %ymm22, 7200(%rdi)
    vmovdqa32 %ymm28, 7232(%rdi)
    vpternlogd $0x96, %ymm27, %ymm20, %ymm31
    vmovq 1412(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1412(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa32 2400(%rdi), %ymm29
    vmovdqa32 %ymm31, 2368(%rdi)
    vpaddd 684(%rdi){1to8}, %ymm29, %ymm19
    vmovdqa32 2368(%rdi), %ymm23
    vmovq 1420(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1420(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 1196(%rdi){1to8}, %ymm19, %ymm25
    vprord $0x7, %ymm19, %ymm21
    vprord $0x12, %ymm19, %ymm30
    vpaddd 680(%rdi){1to8}, %ymm23, %ymm26
    vpsrld $0x3, %ymm19, %ymm17
    vmovq 1420(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1420(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x11, %ymm19, %ymm18
    vprord $0x13, %ymm19, %ymm16
    vpaddd 1192(%rdi){1to8}, %ymm26, %ymm24
    vprord $0x7, %ymm26, %ymm22
    vprord $0x12, %ymm26, %ymm28
    vmovq 1428(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1428(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpsrld $0x3, %ymm26, %ymm20
    vpunpckldq %ymm25, %ymm24, %ymm27
    vpunpckhdq %ymm25, %ymm24, %ymm31
    vpternlogd $0x96, %ymm17, %ymm30, %ymm21
    vpternlogd $0x96, %ymm20, %ymm28, %ymm22
    vmovdqa32 %ymm27, 3872(%rdi)
    vmovdqa32 %ymm31, 3904(%rdi)
    vmovq 1428(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1428(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd %ymm26, %ymm21, %ymm29
    vmovdqa32 %ymm22, 2336(%rdi)
    vprord $0x11, %ymm26, %ymm23
    vprord $0x13, %ymm26, %ymm25
    vmovq 5792(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5800(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa32 %ymm29, 2368(%rdi)
    vpsrld $0xa, %ymm26, %ymm24
    vpsrld $0xa, %ymm19, %ymm30
    vpternlogd $0x96, %ymm24, %ymm25, %ymm23
    vpternlogd $0x96, %ymm30, %ymm16, %ymm18
    vmovq 5824(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5832(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 688(%rdi){1to8}, %ymm23, %ymm17
    vpaddd 1204(%rdi){1to8}, %ymm18, %ymm20
    vprord $0x7, %ymm18, %ymm28
    vprord $0x12, %ymm18, %ymm27
    vpaddd 1200(%rdi){1to8}, %ymm17, %ymm31
    vmovq 5856(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5864(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x7, %ymm17, %ymm21
    vprord $0x12, %ymm17, %ymm22
    vpsrld $0x3, %ymm17, %ymm29
    vpunpckldq %ymm20, %ymm31, %ymm25
    vpunpckhdq %ymm20, %ymm31, %ymm24
    vpsrld $0x3, %ymm18, %ymm16
    vpternlogd $0x96, %ymm29, %ymm22, %ymm21
    vmovq 5888(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5896(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa32 %ymm25, 3936(%rdi)
    vmovdqa32 %ymm24, 3968(%rdi)
    vpternlogd $0x96, %ymm16, %ymm27, %ymm28
    vpaddd %ymm19, %ymm21, %ymm30
    vmovq 5920(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5928(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x11, %ymm17, %ymm23
    vprord $0x13, %ymm17, %ymm31
    vpaddd %ymm17, %ymm28, %ymm20
    vmovdqa32 %ymm30, 2400(%rdi)
    vpsrld $0xa, %ymm17, %ymm22
    vmovq 5952(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5960(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x11, %ymm18, %ymm29
    vmovdqa32 %ymm20, 2432(%rdi)
    vprord $0x13, %ymm18, %ymm25
    vpternlogd $0x96, %ymm22, %ymm31, %ymm23
    vpsrld $0xa, %ymm18, %ymm24
    vmovq 5984(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5992(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 696(%rdi){1to8}, %ymm23, %ymm16
    vpternlogd $0x96, %ymm24, %ymm25, %ymm29
    vpaddd 1208(%rdi){1to8}, %ymm16, %ymm27
    vprord $0x7, %ymm16, %ymm21
    vprord $0x12, %ymm16, %ymm28
    vpsrld $0x3, %ymm16, %ymm30
    vpaddd 700(%rdi){1to8}, %ymm29, %ymm20
    vmovq 6016(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6024(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x11, %ymm16, %ymm31
    vprord $0x13, %ymm16, %ymm22
    vpternlogd $0x96, %ymm30, %ymm28, %ymm21
    vpaddd 1212(%rdi){1to8}, %ymm20, %ymm23
    vmovq 6048(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6056(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x7, %ymm20, %ymm24
    vprord $0x12, %ymm20, %ymm25
    vpaddd %ymm18, %ymm21, %ymm29
    vpunpckldq %ymm23, %ymm27, %ymm28
    vpunpckhdq %ymm23, %ymm27, %ymm30
    vmovq 6080(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6088(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpsrld $0x3, %ymm20, %ymm21
    vmovdqa32 %ymm29, 2464(%rdi)
    vmovdqa32 %ymm28, 4000(%rdi)
    vmovdqa32 %ymm30, 4032(%rdi)
    vpternlogd $0x96, %ymm21, %ymm25, %ymm24
    vmovq 6112(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6120(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpsrld $0xa, %ymm16, %ymm27
    vprord $0x11, %ymm20, %ymm23
    vprord $0x13, %ymm20, %ymm29
    vpaddd %ymm16, %ymm24, %ymm28
    vpternlogd $0x96, %ymm27, %ymm22, %ymm31
    vpsrld $0xa, %ymm20, %ymm30
    vmovdqa32 %ymm28, 2496(%rdi)
    vmovq 6144(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6152(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 704(%rdi){1to8}, %ymm31, %ymm21
    vpternlogd $0x96, %ymm30, %ymm29, %ymm23
    vpaddd 1216(%rdi){1to8}, %ymm21, %ymm25
    vprord $0x7, %ymm21, %ymm24
    vmovq 6176(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6184(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x12, %ymm21, %ymm22
    vpsrld $0x3, %ymm21, %ymm27
    vpaddd %ymm26, %ymm23, %ymm28
    vprord $0x11, %ymm21, %ymm31
    vprord $0x13, %ymm21, %ymm30
    vmovq 6208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpternlogd $0x96, %ymm27, %ymm22, %ymm24
    vpaddd 1220(%rdi){1to8}, %ymm28, %ymm29
    vprord $0x7, %ymm28, %ymm23
    vprord $0x12, %ymm28, %ymm26
    vpaddd %ymm20, %ymm24, %ymm22
    vmovq 6240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa32 %ymm22, 2528(%rdi)
    vpunpckldq %ymm29, %ymm25, %ymm27
    vpunpckhdq %ymm29, %ymm25, %ymm24
    vpsrld $0x3, %ymm28, %ymm22
    vmovdqa32 %ymm27, 4064(%rdi)
    vpsrld $0xa, %ymm21, %ymm25
    vmovdqa32 %ymm24, 4096(%rdi)
    vmovq 6272(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6280(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpternlogd $0x96, %ymm22, %ymm26, %ymm23
    vprord $0x11, %ymm28, %ymm29
    vpternlogd $0x96, %ymm25, %ymm30, %ymm31
    vprord $0x13, %ymm28, %ymm27
    vmovq 6304(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6312(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd %ymm21, %ymm23, %ymm24
    vpsrld $0xa, %ymm28, %ymm22
    vpaddd %ymm19, %ymm31, %ymm26
    vmovdqa32 %ymm24, 2560(%rdi)
    vpternlogd $0x96, %ymm22, %ymm27, %ymm29
    vmovq 6336(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6344(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 1224(%rdi){1to8}, %ymm26, %ymm30
    vprord $0x7, %ymm26, %ymm25
    vprord $0x12, %ymm26, %ymm23
    vpsrld $0x3, %ymm26, %ymm19
    vpaddd %ymm17, %ymm29, %ymm31
    vmovq 6368(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6376(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x11, %ymm26, %ymm24
    vprord $0x13, %ymm26, %ymm22
    vpternlogd $0x96, %ymm19, %ymm23, %ymm25
    vpaddd 1228(%rdi){1to8}, %ymm31, %ymm27
    vprord $0x7, %ymm31, %ymm17
    vprord $0x12, %ymm31, %ymm29
    vpaddd %ymm28, %ymm25, %ymm23
    vmovq 6400(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6408(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa32 %ymm23, 2592(%rdi)
    vpunpckldq %ymm27, %ymm30, %ymm19
    vpunpckhdq %ymm27, %ymm30, %ymm25
    vpsrld $0x3, %ymm31, %ymm23
    vmovq 6432(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6440(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa32 %ymm19, 4128(%rdi)
    vpsrld $0xa, %ymm26, %ymm30
    vmovdqa32 %ymm25, 4160(%rdi)
    vpternlogd $0x96, %ymm23, %ymm29, %ymm17
    vprord $0x11, %ymm31, %ymm27
    vmovq 6464(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6472(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpternlogd $0x96, %ymm30, %ymm22, %ymm24
    vprord $0x13, %ymm31, %ymm19
    vpaddd %ymm26, %ymm17, %ymm25
    vpsrld $0xa, %ymm31, %ymm23
    vpaddd %ymm18, %ymm24, %ymm29
    vmovq 6496(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6504(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 728(%rdi){1to8}, %ymm20, %ymm22
    vmovdqa32 %ymm25, 2624(%rdi)
    vpternlogd $0x96, %ymm23, %ymm19, %ymm27
    vpaddd 1232(%rdi){1to8}, %ymm29, %ymm30
    vprord $0x7, %ymm29, %ymm17
    vprord $0x12, %ymm29, %ymm18
    vpsrld $0x3, %ymm29, %ymm24
    vmovq 6528(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6536(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd %ymm16, %ymm27, %ymm20
    vprord $0x11, %ymm29, %ymm25
    vprord $0x13, %ymm29, %ymm23
    vpternlogd $0x96, %ymm24, %ymm18, %ymm17
    vmovq 6560(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6568(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 1236(%rdi){1to8}, %ymm20, %ymm19
    vprord $0x7, %ymm20, %ymm27
    vprord $0x12, %ymm20, %ymm16
    vpaddd %ymm31, %ymm17, %ymm18
    vpaddd 732(%rdi){1to8}, %ymm21, %ymm24
    vmovq 6592(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6600(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa32 %ymm18, 2656(%rdi)
    vpunpckldq %ymm19, %ymm30, %ymm17
    vpunpckhdq %ymm19, %ymm30, %ymm21
    vpsrld $0x3, %ymm20, %ymm18
    vmovdqa32 %ymm17, 4192(%rdi)
    vmovq 6624(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6632(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpsrld $0xa, %ymm29, %ymm30
    vmovdqa32 %ymm21, 4224(%rdi)
    vpternlogd $0x96, %ymm18, %ymm16, %ymm27
    vprord $0x11, %ymm20, %ymm19
    vpternlogd $0x96, %ymm30, %ymm23, %ymm25
    vprord $0x13, %ymm20, %ymm17
    vpaddd %ymm29, %ymm27, %ymm21
    vmovq 6656(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6664(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpsrld $0xa, %ymm20, %ymm18
    vpaddd %ymm22, %ymm25, %ymm16
    vpaddd 736(%rdi){1to8}, %ymm28, %ymm23
    vmovdqa32 %ymm21, 2688(%rdi)
    vmovq 6688(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6696(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpternlogd $0x96, %ymm18, %ymm17, %ymm19
    vpaddd 1240(%rdi){1to8}, %ymm16, %ymm30
    vprord $0x7, %ymm16, %ymm27
    vprord $0x12, %ymm16, %ymm22
    vpsrld $0x3, %ymm16, %ymm25
    vmovq 6720(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6728(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd %ymm24, %ymm19, %ymm28
    vprord $0x11, %ymm16, %ymm21
    vprord $0x13, %ymm16, %ymm17
    vpternlogd $0x96, %ymm25, %ymm22, %ymm27
    vpaddd 1244(%rdi){1to8}, %ymm28, %ymm18
    vmovq 6752(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6760(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x7, %ymm28, %ymm19
    vprord $0x12, %ymm28, %ymm24
    vpaddd %ymm20, %ymm27, %ymm22
    vpaddd 2336(%rdi), %ymm26, %ymm25
    vmovdqa32 %ymm22, 2720(%rdi)
    vpunpckldq %ymm18, %ymm30, %ymm27
    vpunpckhdq %ymm18, %ymm30, %ymm26
    vmovq 6784(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6792(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpsrld $0x3, %ymm28, %ymm22
    vpaddd 740(%rdi){1to8}, %ymm25, %ymm30
    vmovdqa32 %ymm27, 4256(%rdi)
    vmovdqa32 %ymm26, 4288(%rdi)
    vmovq 6816(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6824(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpternlogd $0x96, %ymm22, %ymm24, %ymm19
    vpsrld $0xa, %ymm16, %ymm18
    vprord $0x11, %ymm28, %ymm25
    vprord $0x13, %ymm28, %ymm27
    vpaddd %ymm16, %ymm19, %ymm26
    vmovq 6848(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6856(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpternlogd $0x96, %ymm18, %ymm17, %ymm21
    vpsrld $0xa, %ymm28, %ymm24
    vpaddd 2368(%rdi), %ymm31, %ymm22
    vmovdqa32 %ymm26, 2752(%rdi)
    vpaddd %ymm23, %ymm21, %ymm19
    vmovq 6880(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6888(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpternlogd $0x96, %ymm24, %ymm27, %ymm25
    vpaddd 1248(%rdi){1to8}, %ymm19, %ymm18
    vprord $0x7, %ymm19, %ymm17
    vprord $0x12, %ymm19, %ymm31
    vpsrld $0x3, %ymm19, %ymm26
    vpaddd %ymm30, %ymm25, %ymm21
    vprord $0x11, %ymm19, %ymm23
    vmovq 6912(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6920(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x13, %ymm19, %ymm27
    vpternlogd $0x96, %ymm26, %ymm31, %ymm17
    vpaddd 1252(%rdi){1to8}, %ymm21, %ymm24
    vprord $0x7, %ymm21, %ymm30
    vmovq 6944(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6952(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x12, %ymm21, %ymm25
    vpaddd %ymm28, %ymm17, %ymm31
    vpaddd 2400(%rdi), %ymm29, %ymm26
    vmovdqa32 %ymm31, 2272(%rdi)
    vpunpckldq %ymm24, %ymm18, %ymm17
    vmovq 6976(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6984(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpunpckhdq %ymm24, %ymm18, %ymm29
    vpsrld $0x3, %ymm21, %ymm31
    vmovdqa32 %ymm17, 4320(%rdi)
    vpsrld $0xa, %ymm19, %ymm24
    vmovdqa32 %ymm29, 4352(%rdi)
    vmovq 7008(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 7016(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpternlogd $0x96, %ymm31, %ymm25, %ymm30
    vprord $0x11, %ymm21, %ymm18
    vpternlogd $0x96, %ymm24, %ymm27, %ymm23
    vprord $0x13, %ymm21, %ymm17
    vpaddd %ymm19, %ymm30, %ymm29
    vpsrld $0xa, %ymm21, %ymm25
    vpaddd %ymm22, %ymm23, %ymm31
    vmovq 7040(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 7048(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 2432(%rdi), %ymm20, %ymm27
    vmovdqa32 %ymm29, 2304(%rdi)
    vpternlogd $0x96, %ymm25, %ymm17, %ymm18
    vpaddd 1256(%rdi){1to8}, %ymm31, %ymm24
    vmovq 7072(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 7080(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x7, %ymm31, %ymm30
    vprord $0x12, %ymm31, %ymm22
    vpsrld $0x3, %ymm31, %ymm23
    vpaddd %ymm26, %ymm18, %ymm20
    vprord $0x11, %ymm31, %ymm29
    vmovq 7104(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 7112(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x13, %ymm31, %ymm17
    vpternlogd $0x96, %ymm23, %ymm22, %ymm30
    vpaddd 1260(%rdi){1to8}, %ymm20, %ymm25
    vprord $0x7, %ymm20, %ymm18
    vprord $0x12, %ymm20, %ymm26
    vmovq 7136(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 7144(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm21, %ymm30, %ymm22
    vpaddd 2464(%rdi), %ymm16, %ymm23
    vmovdqa32 %ymm22, 2336(%rdi)
    vpunpckldq %ymm25, %ymm24, %ymm30
    vpunpckhdq %ymm25, %ymm24, %ymm16
    vpsrld $0x3, %ymm20, %ymm22
    vmovdqa32 %ymm30, 4384(%rdi)
    vmovq 7168(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 7176(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpsrld $0xa, %ymm31, %ymm25
    vmovdqa32 %ymm16, 4416(%rdi)
    vpternlogd $0x96, %ymm22, %ymm26, %ymm18
    vprord $0x11, %ymm20, %ymm24
    vmovq 7200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq %xmm1, 288(%rdi)
    vmovq 7208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq %xmm3, 296(%rdi)
    vpternlogd $0x96, %ymm25, %ymm17, %ymm29
    vprord $0x13, %ymm20, %ymm30
    vpaddd %ymm31, %ymm18, %ymm16
    vpsrld $0xa, %ymm20, %ymm26
    vpaddd %ymm27, %ymm29, %ymm22
    vmovq 7232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq %xmm5, 304(%rdi)
    vmovq 7240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovq %xmm7, 312(%rdi)
    vpaddd 2496(%rdi), %ymm28, %ymm17
    vmovdqa32 %ymm16, 2368(%rdi)
    vpternlogd $0x96, %ymm26, %ymm30, %ymm24
    vpaddd 1264(%rdi){1to8}, %ymm22, %ymm25
    vprord $0x7, %ymm22, %ymm18
    vmovdqa 32(%rdi), %xmm1
    vpaddd 1680(%rdi){1to4}, %xmm1, %xmm1{%k1}
    vmovdqa 48(%rdi), %xmm2
    vmovq 5360(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovdqa 32(%rdi), %xmm3
    vpaddd 1684(%rdi){1to4}, %xmm3, %xmm3{%k1}
    vmovdqa 48(%rdi), %xmm4
    vmovq 5368(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x12, %ymm22, %ymm27
    vpsrld $0x3, %ymm22, %ymm29
    vpaddd %ymm23, %ymm24, %ymm28
    vprord $0x11, %ymm22, %ymm16
    vprord $0x13, %ymm22, %ymm30
    vpternlogd $0x96, %ymm29, %ymm27, %ymm18
    vpaddd 1268(%rdi){1to8}, %ymm28, %ymm26
    vprord $0x7, %ymm28, %ymm24
    vmovdqa 32(%rdi), %xmm5
    vpaddd 1688(%rdi){1to4}, %xmm5, %xmm5{%k1}
    vmovdqa 48(%rdi), %xmm6
    vmovq 5392(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovdqa 32(%rdi), %xmm7
    vpaddd 1692(%rdi){1to4}, %xmm7, %xmm7{%k1}
    vmovdqa 48(%rdi), %xmm8
    vmovq 5400(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x12, %ymm28, %ymm23
    vpaddd %ymm20, %ymm18, %ymm27
    vpaddd 2528(%rdi), %ymm19, %ymm29
    vmovdqa32 %ymm27, 2400(%rdi)
    vmovq 5424(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5432(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpunpckldq %ymm26, %ymm25, %ymm18
    vpunpckhdq %ymm26, %ymm25, %ymm19
    vpsrld $0x3, %ymm28, %ymm27
    vmovdqa32 %ymm18, 4448(%rdi)
    vpsrld $0xa, %ymm22, %ymm25
    vmovq 5456(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5464(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa32 %ymm19, 4480(%rdi)
    vpternlogd $0x96, %ymm27, %ymm23, %ymm24
    vprord $0x11, %ymm28, %ymm26
    vpternlogd $0x96, %ymm25, %ymm30, %ymm16
    vprord $0x13, %ymm28, %ymm18
    vmovq 5488(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5496(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm22, %ymm24, %ymm19
    vpsrld $0xa, %ymm28, %ymm23
    vpaddd %ymm17, %ymm16, %ymm27
    vpaddd 2560(%rdi), %ymm21, %ymm30
    vmovdqa32 %ymm19, 2432(%rdi)
    vpternlogd $0x96, %ymm23, %ymm18, %ymm26
    vpaddd 1272(%rdi){1to8}, %ymm27, %ymm25
    vmovq 5520(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5528(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x7, %ymm27, %ymm24
    vprord $0x12, %ymm27, %ymm16
    vpsrld $0x3, %ymm27, %ymm17
    vpaddd %ymm29, %ymm26, %ymm21
    vmovq 5552(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5560(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x11, %ymm27, %ymm19
    vprord $0x13, %ymm27, %ymm18
    vpternlogd $0x96, %ymm17, %ymm16, %ymm24
    vpaddd 1276(%rdi){1to8}, %ymm21, %ymm23
    vprord $0x7, %ymm21, %ymm29
    vmovq 5584(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5592(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x12, %ymm21, %ymm26
    vpaddd %ymm28, %ymm24, %ymm16
    vpaddd 2592(%rdi), %ymm31, %ymm17
    vmovdqa32 %ymm16, 2464(%rdi)
    vpunpckldq %ymm23, %ymm25, %ymm24
    vmovq 1412(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1412(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpunpckhdq %ymm23, %ymm25, %ymm31
    vpsrld $0x3, %ymm21, %ymm16
    vmovdqa32 %ymm24, 4512(%rdi)
    vpsrld $0xa, %ymm27, %ymm25
    vmovdqa32 %ymm31, 4544(%rdi)
    vpternlogd $0x96, %ymm16, %ymm26, %ymm29
    vprord $0x11, %ymm21, %ymm23
    vmovq 1412(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1412(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpternlogd $0x96, %ymm25, %ymm18, %ymm19
    vprord $0x13, %ymm21, %ymm24
    vpaddd %ymm27, %ymm29, %ymm31
    vpsrld $0xa, %ymm21, %ymm26
    vmovq 1420(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1420(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd %ymm30, %ymm19, %ymm16
    vpaddd 2624(%rdi), %ymm20, %ymm18
    vmovdqa32 %ymm31, 2496(%rdi)
    vpternlogd $0x96, %ymm26, %ymm24, %ymm23
    vpaddd 1280(%rdi){1to8}, %ymm16, %ymm25
    vmovq 1420(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1420(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x7, %ymm16, %ymm29
    vprord $0x12, %ymm16, %ymm19
    vpsrld $0x3, %ymm16, %ymm30
    vpaddd %ymm17, %ymm23, %ymm20
    vprord $0x11, %ymm16, %ymm31
    vmovq 1428(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1428(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x13, %ymm16, %ymm24
    vpternlogd $0x96, %ymm30, %ymm19, %ymm29
    vpaddd 1284(%rdi){1to8}, %ymm20, %ymm26
    vprord $0x7, %ymm20, %ymm17
    vprord $0x12, %ymm20, %ymm23
    vpaddd %ymm21, %ymm29, %ymm19
    vpaddd 2656(%rdi), %ymm22, %ymm30
    vmovq 1428(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1428(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa32 %ymm19, 2528(%rdi)
    vpunpckldq %ymm26, %ymm25, %ymm29
    vpunpckhdq %ymm26, %ymm25, %ymm22
    vpsrld $0x3, %ymm20, %ymm19
    vmovq 5808(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5816(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa32 %ymm29, 4576(%rdi)
    vpsrld $0xa, %ymm16, %ymm26
    vmovdqa32 %ymm22, 4608(%rdi)
    vpternlogd $0x96, %ymm19, %ymm23, %ymm17
    vprord $0x11, %ymm20, %ymm25
    vmovq 5840(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5848(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpternlogd $0x96, %ymm26, %ymm24, %ymm31
    vprord $0x13, %ymm20, %ymm29
    vpaddd %ymm16, %ymm17, %ymm22
    vpsrld $0xa, %ymm20, %ymm23
    vpaddd %ymm18, %ymm31, %ymm19
    vmovq 5872(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5880(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 2688(%rdi), %ymm28, %ymm24
    vmovdqa32 %ymm22, 2560(%rdi)
    vpternlogd $0x96, %ymm23, %ymm29, %ymm25
    vpaddd 1288(%rdi){1to8}, %ymm19, %ymm26
    vprord $0x7, %ymm19, %ymm17
    vprord $0x12, %ymm19, %ymm18
    vpsrld $0x3, %ymm19, %ymm31
    vmovq 5904(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5912(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd %ymm30, %ymm25, %ymm28
    vprord $0x11, %ymm19, %ymm22
    vprord $0x13, %ymm19, %ymm29
    vpternlogd $0x96, %ymm31, %ymm18, %ymm17
    vmovq 5936(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5944(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 1292(%rdi){1to8}, %ymm28, %ymm23
    vprord $0x7, %ymm28, %ymm25
    vprord $0x12, %ymm28, %ymm30
    vpaddd %ymm20, %ymm17, %ymm18
    vpaddd 2720(%rdi), %ymm27, %ymm31
    vmovq 5968(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5976(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa32 %ymm18, 2592(%rdi)
    vpunpckldq %ymm23, %ymm26, %ymm17
    vpunpckhdq %ymm23, %ymm26, %ymm27
    vpsrld $0x3, %ymm28, %ymm18
    vmovdqa32 %ymm17, 4640(%rdi)
    vmovq 6000(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6008(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpsrld $0xa, %ymm19, %ymm23
    vmovdqa32 %ymm27, 4672(%rdi)
    vpternlogd $0x96, %ymm18, %ymm30, %ymm25
    vprord $0x11, %ymm28, %ymm26
    vpternlogd $0x96, %ymm23, %ymm29, %ymm22
    vprord $0x13, %ymm28, %ymm17
    vpaddd %ymm19, %ymm25, %ymm27
    vmovq 6032(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6040(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpsrld $0xa, %ymm28, %ymm30
    vpaddd %ymm24, %ymm22, %ymm18
    vpaddd 2752(%rdi), %ymm21, %ymm29
    vmovdqa32 %ymm27, 2624(%rdi)
    vmovq 6064(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6072(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpternlogd $0x96, %ymm30, %ymm17, %ymm26
    vpaddd 1296(%rdi){1to8}, %ymm18, %ymm23
    vprord $0x7, %ymm18, %ymm25
    vprord $0x12, %ymm18, %ymm24
    vpsrld $0x3, %ymm18, %ymm22
    vmovq 6096(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6104(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd %ymm31, %ymm26, %ymm21
    vprord $0x11, %ymm18, %ymm27
    vprord $0x13, %ymm18, %ymm17
    vpternlogd $0x96, %ymm22, %ymm24, %ymm25
    vpaddd 1300(%rdi){1to8}, %ymm21, %ymm30
    vmovq 6128(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6136(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x7, %ymm21, %ymm26
    vprord $0x12, %ymm21, %ymm31
    vpaddd %ymm28, %ymm25, %ymm24
    vpaddd 2272(%rdi), %ymm16, %ymm22
    vmovdqa32 %ymm24, 2656(%rdi)
    vpunpckldq %ymm30, %ymm23, %ymm25
    vpunpckhdq %ymm30, %ymm23, %ymm16
    vmovq 6160(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6168(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpsrld $0x3, %ymm21, %ymm24
    vmovdqa32 %ymm25, 4704(%rdi)
    vpsrld $0xa, %ymm18, %ymm23
    vmovdqa32 %ymm16, 4736(%rdi)
    vmovq 6192(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpternlogd $0x96, %ymm24, %ymm31, %ymm26
    vprord $0x11, %ymm21, %ymm30
    vpternlogd $0x96, %ymm23, %ymm17, %ymm27
    vprord $0x13, %ymm21, %ymm25
    vpaddd %ymm18, %ymm26, %ymm16
    vmovq 6224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpsrld $0xa, %ymm21, %ymm31
    vpaddd %ymm29, %ymm27, %ymm24
    vpaddd 2304(%rdi), %ymm20, %ymm17
    vmovdqa32 %ymm16, 2688(%rdi)
    vpternlogd $0x96, %ymm31, %ymm25, %ymm30
    vmovq 6256(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6264(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 1304(%rdi){1to8}, %ymm24, %ymm23
    vprord $0x7, %ymm24, %ymm26
    vprord $0x12, %ymm24, %ymm27
    vpsrld $0x3, %ymm24, %ymm29
    vpaddd %ymm22, %ymm30, %ymm20
    vprord $0x11, %ymm24, %ymm16
    vprord $0x13, %ymm24, %ymm25
    vmovq 6288(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6296(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpternlogd $0x96, %ymm29, %ymm27, %ymm26
    vpaddd 1308(%rdi){1to8}, %ymm20, %ymm31
    vprord $0x7, %ymm20, %ymm22
    vprord $0x12, %ymm20, %ymm30
    vmovq 6320(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6328(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd %ymm21, %ymm26, %ymm27
    vpaddd 2336(%rdi), %ymm19, %ymm29
    vpaddd 2368(%rdi), %ymm28, %ymm26
    vmovdqa32 %ymm27, 2720(%rdi)
    vpunpckldq %ymm31, %ymm23, %ymm19
    vmovq 6352(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6360(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpunpckhdq %ymm31, %ymm23, %ymm28
    vpsrld $0x3, %ymm20, %ymm27
    vmovdqa32 %ymm19, 4768(%rdi)
    vpsrld $0xa, %ymm24, %ymm23
    vmovdqa32 %ymm28, 4800(%rdi)
    vmovq 6384(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6392(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpternlogd $0x96, %ymm27, %ymm30, %ymm22
    vprord $0x11, %ymm20, %ymm31
    vpternlogd $0x96, %ymm23, %ymm25, %ymm16
    vprord $0x13, %ymm20, %ymm19
    vpaddd %ymm24, %ymm22, %ymm28
    vpsrld $0xa, %ymm20, %ymm30
    vpaddd %ymm17, %ymm16, %ymm27
    vmovq 6416(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6424(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 2400(%rdi), %ymm18, %ymm25
    vmovdqa32 %ymm28, 2752(%rdi)
    vpternlogd $0x96, %ymm30, %ymm19, %ymm31
    vpaddd 1312(%rdi){1to8}, %ymm27, %ymm23
    vmovq 6448(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6456(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x7, %ymm27, %ymm22
    vprord $0x12, %ymm27, %ymm16
    vpsrld $0x3, %ymm27, %ymm17
    vpaddd %ymm29, %ymm31, %ymm18
    vprord $0x11, %ymm27, %ymm28
    vmovq 6480(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6488(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x13, %ymm27, %ymm19
    vpternlogd $0x96, %ymm17, %ymm16, %ymm22
    vpaddd 1316(%rdi){1to8}, %ymm18, %ymm30
    vpsrld $0xa, %ymm27, %ymm29
    vprord $0x11, %ymm18, %ymm31
    vmovq 6512(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6520(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm20, %ymm22, %ymm16
    vpaddd 2432(%rdi), %ymm21, %ymm17
    vpternlogd $0x96, %ymm29, %ymm19, %ymm28
    vpunpckldq %ymm30, %ymm23, %ymm22
    vmovdqa32 %ymm16, 2272(%rdi)
    vpunpckhdq %ymm30, %ymm23, %ymm21
    vpaddd %ymm26, %ymm28, %ymm19
    vmovq 6544(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6552(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa32 %ymm22, 4832(%rdi)
    vprord $0x13, %ymm18, %ymm29
    vmovdqa32 %ymm21, 4864(%rdi)
    vpaddd 1320(%rdi){1to8}, %ymm19, %ymm16
    vmovq 6576(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6584(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpsrld $0xa, %ymm18, %ymm30
    vprord $0x11, %ymm19, %ymm23
    vprord $0x13, %ymm19, %ymm26
    vpsrld $0xa, %ymm19, %ymm28
    vpternlogd $0x96, %ymm30, %ymm29, %ymm31
    vmovq 6608(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6616(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 2464(%rdi), %ymm24, %ymm22
    vpaddd 2496(%rdi), %ymm20, %ymm21
    vpternlogd $0x96, %ymm28, %ymm26, %ymm23
    vpaddd %ymm25, %ymm31, %ymm29
    vpaddd 2528(%rdi), %ymm27, %ymm30
    vmovq 6640(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6648(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm17, %ymm23, %ymm24
    vpaddd 1324(%rdi){1to8}, %ymm29, %ymm20
    vprord $0x11, %ymm29, %ymm26
    vprord $0x13, %ymm29, %ymm28
    vpaddd 1328(%rdi){1to8}, %ymm24, %ymm25
    vpunpckldq %ymm20, %ymm16, %ymm31
    vpunpckhdq %ymm20, %ymm16, %ymm27
    vmovq 6672(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6680(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpsrld $0xa, %ymm29, %ymm17
    vprord $0x11, %ymm24, %ymm23
    vmovdqa32 %ymm31, 4896(%rdi)
    vmovdqa32 %ymm27, 4928(%rdi)
    vmovq 6704(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6712(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpternlogd $0x96, %ymm17, %ymm28, %ymm26
    vprord $0x13, %ymm24, %ymm20
    vpsrld $0xa, %ymm24, %ymm16
    vpaddd 2560(%rdi), %ymm18, %ymm31
    vpaddd %ymm22, %ymm26, %ymm27
    vmovq 6736(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6744(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 2592(%rdi), %ymm19, %ymm28
    vpternlogd $0x96, %ymm16, %ymm20, %ymm23
    vpaddd 1332(%rdi){1to8}, %ymm27, %ymm17
    vprord $0x11, %ymm27, %ymm18
    vprord $0x13, %ymm27, %ymm22
    vmovq 6768(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6776(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm21, %ymm23, %ymm26
    vpunpckldq %ymm17, %ymm25, %ymm19
    vpunpckhdq %ymm17, %ymm25, %ymm20
    vpsrld $0xa, %ymm27, %ymm16
    vpaddd 1336(%rdi){1to8}, %ymm26, %ymm21
    vmovdqa32 %ymm19, 4960(%rdi)
    vmovdqa32 %ymm20, 4992(%rdi)
    vmovq 6800(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6808(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpternlogd $0x96, %ymm16, %ymm22, %ymm18
    vprord $0x11, %ymm26, %ymm23
    vprord $0x13, %ymm26, %ymm17
    vpsrld $0xa, %ymm26, %ymm25
    vmovq 6832(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6840(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd %ymm30, %ymm18, %ymm19
    vpaddd 2624(%rdi), %ymm29, %ymm20
    vpaddd 2656(%rdi), %ymm24, %ymm22
    vpternlogd $0x96, %ymm25, %ymm17, %ymm23
    vpaddd 1340(%rdi){1to8}, %ymm19, %ymm16
    vmovq 6864(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6872(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x11, %ymm19, %ymm30
    vprord $0x13, %ymm19, %ymm18
    vpaddd %ymm31, %ymm23, %ymm29
    vpunpckldq %ymm16, %ymm21, %ymm24
    vpunpckhdq %ymm16, %ymm21, %ymm17
    vmovq 6896(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6904(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpsrld $0xa, %ymm19, %ymm25
    vpaddd 1344(%rdi){1to8}, %ymm29, %ymm31
    vmovdqa32 %ymm24, 5024(%rdi)
    vmovdqa32 %ymm17, 5056(%rdi)
    vpternlogd $0x96, %ymm25, %ymm18, %ymm30
    vprord $0x11, %ymm29, %ymm23
    vprord $0x13, %ymm29, %ymm16
    vmovq 6928(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6936(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpsrld $0xa, %ymm29, %ymm21
    vpaddd %ymm28, %ymm30, %ymm24
    vpaddd 2688(%rdi), %ymm27, %ymm17
    vpaddd 2720(%rdi), %ymm26, %ymm18
    vmovq 6960(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6968(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpternlogd $0x96, %ymm21, %ymm16, %ymm23
    vpaddd 1348(%rdi){1to8}, %ymm24, %ymm25
    vprord $0x11, %ymm24, %ymm28
    vprord $0x13, %ymm24, %ymm30
    vpaddd %ymm20, %ymm23, %ymm27
    vmovq 6992(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 7000(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpunpckldq %ymm25, %ymm31, %ymm26
    vpunpckhdq %ymm25, %ymm31, %ymm16
    vpsrld $0xa, %ymm24, %ymm21
    vpaddd 1352(%rdi){1to8}, %ymm27, %ymm20
    vmovdqa32 %ymm26, 5088(%rdi)
    vmovq 7024(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 7032(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa32 %ymm16, 5120(%rdi)
    vpternlogd $0x96, %ymm21, %ymm30, %ymm28
    vprord $0x11, %ymm27, %ymm23
    vprord $0x13, %ymm27, %ymm25
    vpsrld $0xa, %ymm27, %ymm31
    vpaddd %ymm22, %ymm28, %ymm24
    vpaddd 2752(%rdi), %ymm19, %ymm26
    vmovq 7056(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 7064(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 2272(%rdi), %ymm29, %ymm16
    vpternlogd $0x96, %ymm31, %ymm25, %ymm23
    vpaddd 1356(%rdi){1to8}, %ymm24, %ymm30
    vprord $0x11, %ymm24, %ymm21
    vmovq 7088(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 7096(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x13, %ymm24, %ymm27
    vpaddd %ymm17, %ymm23, %ymm22
    vpunpckldq %ymm30, %ymm20, %ymm28
    vpunpckhdq %ymm30, %ymm20, %ymm19
    vpsrld $0xa, %ymm24, %ymm29
    vmovq 7120(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 7128(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 1360(%rdi){1to8}, %ymm22, %ymm25
    vmovdqa32 %ymm28, 5152(%rdi)
    vmovdqa32 %ymm19, 5184(%rdi)
    vpternlogd $0x96, %ymm29, %ymm27, %ymm21
    vprord $0x11, %ymm22, %ymm31
    vmovq 7152(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 7160(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x13, %ymm22, %ymm17
    vpsrld $0xa, %ymm22, %ymm23
    vpaddd %ymm18, %ymm21, %ymm30
    vpternlogd $0x96, %ymm23, %ymm17, %ymm31
    vpaddd 1364(%rdi){1to8}, %ymm30, %ymm20
    vprord $0x11, %ymm30, %ymm24
    vprord $0x13, %ymm30, %ymm28
    vmovq 7184(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 7192(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd %ymm26, %ymm31, %ymm19
    vpunpckldq %ymm20, %ymm25, %ymm27
    vpunpckhdq %ymm20, %ymm25, %ymm29
    vpsrld $0xa, %ymm30, %ymm22
    vmovq 7216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq %xmm1, 320(%rdi)
    vmovq 7224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq %xmm3, 328(%rdi)
    vpaddd 1368(%rdi){1to8}, %ymm19, %ymm18
    vmovdqa32 %ymm27, 5216(%rdi)
    vmovdqa32 %ymm29, 5248(%rdi)
    vpternlogd $0x96, %ymm22, %ymm28, %ymm24
    vpaddd %ymm16, %ymm24, %ymm21
    vmovq 7248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq %xmm5, 336(%rdi)
    vmovq 7256(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovq %xmm7, 344(%rdi)
    vpaddd 1372(%rdi){1to8}, %ymm21, %ymm17
    vpunpckldq %ymm17, %ymm18, %ymm23
    vpunpckhdq %ymm17, %ymm18, %ymm26
    vmovdqa32 %ymm23, 5280(%rdi)
    vmovdqa32 %ymm26, 5312(%rdi)
    vmovdqa32 288(%rdi), %ymm16
    vpaddd 144(%rdi){1to8}, %ymm16, %ymm16
    vptestnmd 128(%rdi){1to8}, %ymm16, %k2{%k1}
    vmovdqa32 320(%rdi), %ymm17
    vpaddd 144(%rdi){1to8}, %ymm17, %ymm17
    vptestnmd 128(%rdi){1to8}, %ymm17, %k3{%k1}
    subl $1, %esi
    jz 2f
    kortestw %k2, %k3
    jz 1b
2:
    movl %esi, %eax
    ret
#if defined(__ELF__)
    .size FUNCTION, . - FUNCTION
#endif
#endif
#if defined(__ELF__)
    .section .note.GNU-stack, "", @progbits
#endif
